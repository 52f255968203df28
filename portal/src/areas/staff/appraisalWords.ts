import type { AppraisalPart } from '../../graphql/graphql';
import type { Bilingual } from '../../language';
import type { Figure } from './appraisalFigures';

type Words = {
  readonly title: string;
  readonly by: string;
  readonly parts: Readonly<Record<AppraisalPart, string>>;
  readonly baseline: (from: string, to: string) => string;
  readonly against: string;
  readonly toMedian: string;
  readonly toBaseline: string;
  readonly median: string;
  readonly none: string;
  readonly whole: (count: number) => string;
  readonly figures: Readonly<Record<Figure, string>>;
  readonly formulas: Readonly<Record<Figure, string>>;
  readonly made: string;
  readonly madeText: string;
  readonly version: (version: string) => string;
};

/** Texts of the appraisal. */
export const appraisalWords: Bilingual<Words> = {
  zh: {
    title: '效能考核',
    by: '考核对象',
    parts: { WINDOW: '窗口', VILLAGE: '村居', MATTER: '事项', CLERK: '窗口人员' },
    baseline: (from, to) => `上期：${from}至${to}，与所选时段天数相同。`,
    against: '小字对比',
    toMedian: '与全区中位数相差',
    toBaseline: '与上期相差',
    median: '全区中位数',
    none: '这段时间和上期都没有办件，无可考核。请换一段时间。',
    whole: (count) => `显示全部 ${count} 行`,
    figures: {
      accepted: '受理',
      instantRate: '即办率',
      onTimeRate: '按期办结率',
      overdue: '超期办结',
      correctionsPerCase: '件均补正',
      visitsPerCase: '件均跑动',
      ownerChangesPerCase: '件均换人',
      helpResponseMinutes: '诉求答复（分钟）',
      ratings: '评价数',
      averageRating: '平均评分',
    },
    formulas: {
      accepted: '受理的办件数',
      instantRate: '（当场办结 − 其中撤销）÷ 受理',
      onTimeRate: '期限内办结 ÷ 全部办结，均不含已撤销的',
      overdue: '超过期限才办结的件数，不含已撤销的',
      correctionsPerCase: '要求补正的次数 ÷ 受理',
      visitsPerCase: '到窗口的次数 ÷ 受理（最多跑一趟）',
      ownerChangesPerCase: '换人次数（含督查调派）÷ 受理（只找一个人）',
      helpResponseMinutes: '从诉求提出到答复，窗口工作时间的平均分钟数',
      ratings: '评价的个数；不足 5 个不显示',
      averageRating: '5（非常满意）到 1 的平均分；不足 5 个评价不显示',
    },
    made: '数字怎么算',
    madeText:
      '全部由计数得出。分母为 0 时显示“—”。中位数只算这段时间有受理的行；比率之差以百分点计。不打总分、不排名次：按任一指标点列名即可排序。',
    version: (version) => `口径 ${version}`,
  },
  en: {
    title: 'Appraisal',
    by: 'Compare',
    parts: { WINDOW: 'Windows', VILLAGE: 'Villages', MATTER: 'Matters', CLERK: 'Clerks' },
    baseline: (from, to) => `Period before: ${from} to ${to}, as many days as the chosen period.`,
    against: 'Small figures',
    toMedian: 'Difference from the district’s median',
    toBaseline: 'Difference from the period before',
    median: 'District’s median',
    none: 'There were no cases in this period or the one before, so there is nothing to compare. Choose another period.',
    whole: (count) => `Show all ${count} rows`,
    figures: {
      accepted: 'Accepted',
      instantRate: 'Instant rate',
      onTimeRate: 'On time',
      overdue: 'Settled late',
      correctionsPerCase: 'Corrections a case',
      visitsPerCase: 'Visits a case',
      ownerChangesPerCase: 'Changes of owner a case',
      helpResponseMinutes: 'Minutes to answer help',
      ratings: 'Ratings',
      averageRating: 'Average rating',
    },
    formulas: {
      accepted: 'Number of cases accepted',
      instantRate: '(settled on the spot − of these undone) / accepted',
      onTimeRate: 'Settled within the limit / settled, both without those undone',
      overdue: 'Cases settled after their limit, without those undone',
      correctionsPerCase: 'Corrections asked for / accepted',
      visitsPerCase: 'Visits to a window / accepted',
      ownerChangesPerCase: 'Changes of owner, moves by a supervisor among them, / accepted',
      helpResponseMinutes: 'Mean working minutes of the window from a help request to its answer',
      ratings: 'Number of ratings; not shown below 5',
      averageRating: 'Average of 5 (very good) to 1; not shown below 5 ratings',
    },
    made: 'How the figures are made',
    madeText:
      'All are made from counters. A dash stands where the denominator is 0. The median is over the rows with accepted cases in the period; rates differ by percentage points. There is no total score and no ranking: choose the name of a column to sort by that figure.',
    version: (version) => `Definitions ${version}`,
  },
};
