/** The languages of the dashboards. */
export type Lang = 'zh' | 'en';

/** How many columns a dashboard has. */
export const FULL = 24;

/** What the dashboards say. */
export const words = {
  intro: {
    zh: '计数以平台报表（serviceReport）为准，此处为其视图；日期按 UTC。',
    en: 'The counters of the platform (serviceReport) are the truth, this is a view of them; days are in UTC.',
  },
  accepted: { zh: '受理件数', en: 'Accepted' },
  dailyAverage: { zh: '日均受理（有受理的日子）', en: 'Daily average (days with a case)' },
  onTheSpot: { zh: '当场办结', en: 'Settled on the spot' },
  instantRate: { zh: '即办率 %', en: 'Instant rate %' },
  crossVillageRate: { zh: '通办率 %', en: 'Cross-village rate %' },
  onlineRate: { zh: '网办率 %', en: 'Online rate %' },
  byDistrict: { zh: '按区', en: 'by district' },
  byMatter: { zh: '按事项', en: 'by matter' },
  acceptedByDistrict: { zh: '各区每日受理', en: 'Accepted a day, by district' },
  overdue: { zh: '超期', en: 'Overdue' },
  overdueSettled: { zh: '超期办结', en: 'Settled after the limit' },
  overdueOpen: { zh: '在办超期', en: 'Open and past the limit' },
  overdueHelp: { zh: '诉求超时未答', en: 'Help not answered in time' },
  overdueRatings: { zh: '差评超期未答复', en: 'Bad ratings not answered in time' },
  lag: { zh: '统计延迟（秒）', en: 'From a case written to counted, seconds' },
  difference: { zh: '核对：应全为 0', en: 'Checked every night: all should be 0' },
  countersOff: { zh: '报表与办件之差', en: 'Counters off from the cases' },
  metricsOff: { zh: '指标与报表之差', en: 'Metrics off from the counters' },
  changed: { zh: '被改动的记录', en: 'Records that were changed' },
  handling: { zh: '办理时长（秒）', en: 'Handling time, seconds' },
  serving: { zh: '窗口办理时长（秒）', en: 'At the window, seconds' },
  waiting: { zh: '取号等候（秒）', en: 'Waiting after a ticket, seconds' },
  help: { zh: '诉求答复时长（秒）', en: 'Help answered after, seconds' },
  half: { zh: '中位数', en: 'half of them within' },
  most: { zh: '九成', en: 'nine of ten within' },
  rating: { zh: '平均评价（5 至 1）', en: 'Average rating (5 to 1)' },
  everything: { zh: '全部计数（每日）', en: 'Everything counted, by day' },
  villages: {
    zh: '各村居：受理、当场办结、通办、网办、超期',
    en: 'Villages: accepted, on the spot, cross-village, online, overdue',
  },
  endpoint: { zh: '接口：请求与错误', en: 'Endpoint: requests and errors' },
  functions: { zh: '函数：错误与限流', en: 'Functions: errors and throttles' },
} as const satisfies Record<string, Record<Lang, string>>;
