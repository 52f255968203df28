/** The languages of the dashboards. */
export type Lang = 'zh' | 'en';

/** The columns of a dashboard. */
export const FULL_WIDTH = 24;

/** The texts of the dashboards. */
export const dashboardWords = {
  intro: {
    zh: '以平台报表（serviceReport）为准，本页仅为其视图；日期按 UTC 计。',
    en: 'The platform’s reports (serviceReport) are authoritative; this is a view of them. Days are in UTC.',
  },
  accepted: { zh: '受理件数', en: 'Accepted' },
  dailyAverage: { zh: '日均受理（仅计有受理的日期）', en: 'Daily average (days with cases)' },
  onTheSpot: { zh: '当场办结', en: 'Settled on the spot' },
  instantRate: { zh: '即办率 %', en: 'Instant rate %' },
  crossVillageRate: { zh: '通办率 %', en: 'Cross-village rate %' },
  onlineRate: { zh: '网办率 %', en: 'Online rate %' },
  byDistrict: { zh: '按区', en: 'by district' },
  byMatter: { zh: '按事项', en: 'by matter' },
  acceptedByDistrict: { zh: '各区每日受理', en: 'Accepted per day, by district' },
  overdue: { zh: '超期', en: 'Overdue' },
  overdueSettled: { zh: '超期办结', en: 'Settled after the limit' },
  open: { zh: '在办', en: 'Open' },
  overdueOpen: { zh: '在办超期', en: 'Open past the limit' },
  overdueHelp: { zh: '诉求超时未答复', en: 'Help requests past their limit' },
  overdueRatings: { zh: '差评超期未答复', en: 'Bad ratings past their limit' },
  overdueOpinions: { zh: '征求意见超期未答复', en: 'Opinions owed past their day' },
  lag: { zh: '统计延迟（秒）', en: 'Counting lag, seconds' },
  calendar: { zh: '已公布的工作日历', en: 'Published calendar' },
  publishedDays: { zh: '剩余天数（低于 60 报警）', en: 'Days left; an alarm below 60' },
  difference: { zh: '每夜核对：应全为 0', en: 'Nightly checks: all should be 0' },
  countersOff: { zh: '报表与办件之差', en: 'Difference of counters and cases' },
  metricsOff: { zh: '指标与报表之差', en: 'Difference of metrics and counters' },
  changed: { zh: '被改动的记录', en: 'Tampered records' },
  notStamped: { zh: '未取得时间戳的摘要', en: 'Digests without a timestamp' },
  misses: { zh: '查人未命中', en: 'Searches that find nobody' },
  missesOfAll: { zh: '全部', en: 'all' },
  missesOfOne: { zh: '单人一天最多', en: 'most of one clerk in a day' },
  handling: { zh: '办理时长（秒）', en: 'Handling time, seconds' },
  serving: { zh: '窗口办理时长（秒）', en: 'Service time at the window, seconds' },
  waiting: { zh: '取号等候时长（秒）', en: 'Waiting time of tickets, seconds' },
  help: { zh: '诉求答复时长（秒）', en: 'Response time of help requests, seconds' },
  half: { zh: '中位数', en: 'median' },
  most: { zh: '第 90 百分位', en: '90th percentile' },
  rating: { zh: '平均评价（5 至 1）', en: 'Average rating (5 to 1)' },
  everything: { zh: '全部计数（每日）', en: 'All counts, by day' },
  villages: {
    zh: '各村居：受理、当场办结、通办、网办、超期',
    en: 'Villages: accepted, on the spot, cross-village, online, overdue',
  },
  endpoint: { zh: '接口：请求与错误', en: 'Endpoint: requests and errors' },
  functions: { zh: '函数：错误与限流', en: 'Functions: errors and throttles' },
} as const satisfies Record<string, Record<Lang, string>>;
