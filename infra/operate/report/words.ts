import type { Figure, Group, Table } from './figures.ts';
import type { Lang } from './readReport.ts';

type Words = Readonly<Record<Lang, string>>;

/** The name of each figure. */
export const figureWords: Readonly<Record<Figure, Words>> = {
  accepted: { zh: '受理', en: 'Accepted' },
  completed: { zh: '办结', en: 'Completed' },
  completedOnSpot: { zh: '即办', en: 'On the spot' },
  crossVillage: { zh: '通办', en: 'Cross-village' },
  online: { zh: '网办', en: 'Online' },
  onTime: { zh: '按时', en: 'On time' },
  overdue: { zh: '超期', en: 'Overdue' },
  corrections: { zh: '补正', en: 'Corrections' },
  correctionsRepeated: { zh: '再次补正', en: 'Repeated corrections' },
  lapsed: { zh: '逾期未补正终止', en: 'Lapsed' },
  extended: { zh: '延长时限', en: 'Limits extended' },
  suspended: { zh: '暂停计时', en: 'Suspensions' },
  urged: { zh: '催办', en: 'Desks urged' },
  rejected: { zh: '不予办理', en: 'Rejected' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  visits: { zh: '到场次数', en: 'Visits' },
  materialsSaved: { zh: '免交材料', en: 'Materials saved' },
  stampsSaved: { zh: '免盖公章', en: 'Stamps saved' },
  feesCollectedInFen: { zh: '收费（元）', en: 'Fees collected (yuan)' },
  feesWaivedInFen: { zh: '减免（元）', en: 'Fees waived (yuan)' },
  instantRate: { zh: '即办率', en: 'Instant rate' },
  crossVillageRate: { zh: '通办率', en: 'Cross-village rate' },
  onlineRate: { zh: '网办率', en: 'Online rate' },
  ratings: { zh: '评价', en: 'Ratings' },
  helpAsked: { zh: '诉求', en: 'Help requests' },
  helpAnswered: { zh: '诉求已答复', en: 'Help answered' },
  helpAnsweredInTime: { zh: '诉求按时答复', en: 'Help answered in time' },
  helpMeanMinutes: { zh: '诉求平均答复（分钟）', en: 'Mean response (min)' },
  ticketsCalled: { zh: '叫号', en: 'Tickets called' },
  ticketsServed: { zh: '排队办理', en: 'Served by ticket' },
  noShows: { zh: '过号', en: 'No-shows' },
  ticketMeanWaitMinutes: { zh: '平均等候（分钟）', en: 'Mean wait (min)' },
};

/** The definitions of the rates, as in functions/report/rates.ts. */
export const definitionWords: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '即办率 =（即办 − 撤销的即办）÷ 受理。即办：由受理窗口在受理当日办结；撤销：办结有误，经更正撤回。',
    '通办率 = 通办 ÷ 受理。通办：受理窗口不是本人所属村居的窗口。',
    '网办率 = 网办 ÷ 受理。网办：经网上渠道（直通车）提交。',
    '日均 = 受理 ÷ 法定工作日。日期按本区时区计；超期指超过承诺（无承诺则法定）期限办结。',
  ],
  en: [
    'Instant rate = (on the spot − undone) ÷ accepted. On the spot: settled by the accepting window on the day of acceptance; undone: settled by mistake, and taken back.',
    'Cross-village rate = cross-village ÷ accepted. Cross-village: accepted at a window that is not the home village’s own.',
    'Online rate = online ÷ accepted. Online: filed through the online channel.',
    'Daily average = accepted ÷ working days of the statutory calendar. Days are those of the district’s time zone; overdue: settled after the promised limit, or the statutory one where none was promised.',
  ],
};

/** The headings of a report. */
export const headingWords = {
  title: { zh: '服务报告', en: 'Service report' },
  workingDays: { zh: '工作日', en: 'Working days' },
  dailyAverage: { zh: '日均受理', en: 'Daily average' },
  definitions: { zh: '口径', en: 'Definitions' },
  open: { zh: '在办', en: 'Open' },
  overdueOpen: { zh: '在办超期', en: 'Open past the limit' },
} as const satisfies Record<string, Words>;

/** Says of when the open cases are: they do not depend on the period. */
export const standingSentence: Readonly<Record<Lang, (at: string) => string>> = {
  zh: (at) => `在办和在办超期为 ${at} 的数，与所选时段无关。`,
  en: (at) => `Open cases are those at ${at}, whatever the period.`,
};

/** The sentences about the time before the reform: what was published, and the rate then by either reading. */
export const baselineSentences: Readonly<
  Record<Lang, (statement: string, rates: readonly [points: string, relative: string]) => string>
> = {
  zh: (statement, [points, relative]) =>
    `${statement}。改革前即办率：按百分点理解为 ${points}，按相对增幅理解为 ${relative}。`,
  en: (statement, [points, relative]) =>
    `${statement}. Instant rate before the reform: ${points} if percentage points are meant, ${relative} if a relative increase is meant.`,
};

/** The heading of each group of rows. */
export const groupWords: Readonly<Record<Group, Words>> = {
  DAY: { zh: '按日', en: 'By day' },
  STREET: { zh: '按街道', en: 'By street' },
  VILLAGE: { zh: '按村居', en: 'By village' },
  MATTER: { zh: '按事项', en: 'By matter' },
  WINDOW: { zh: '按窗口', en: 'By window' },
};

/** The heading of each table. */
export const tableWords: Readonly<Record<Table, Words>> = {
  CASES: { zh: '办件与比率', en: 'Cases and rates' },
  COURSE: { zh: '办理过程', en: 'The course of cases' },
  SERVICE: { zh: '评价、诉求与排队', en: 'Ratings, help and queues' },
  FEES: { zh: '收费', en: 'Fees' },
};

/** What a row of a CSV table is about. */
export const rowWords: Readonly<Record<Group | 'DISTRICT', Words>> = {
  DISTRICT: { zh: '全区', en: 'District' },
  DAY: { zh: '日', en: 'Day' },
  STREET: { zh: '街道', en: 'Street' },
  VILLAGE: { zh: '村居', en: 'Village' },
  MATTER: { zh: '事项', en: 'Matter' },
  WINDOW: { zh: '窗口', en: 'Window' },
};

/** The headings of the first columns of a CSV table. */
export const columnWords: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['分组', '代码', '名称'],
  en: ['Group', 'Code', 'Name'],
};
