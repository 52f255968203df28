import type { Bilingual } from '../../language';

const zh = {
  navLabel: '督查与审计',
  nav: {
    wall: '督查大屏',
    audit: '审计',
    heat: '村居与事项',
    cases: '在办件',
    staff: '派驻与移交',
  },
  more: '更多',
  allLate: '查看全部超期办件',
  cases: {
    title: '全区在办件',
    text: '最急的在前，超期的最先。姓名已隐去一部分；每次翻阅都会记入查阅记录。',
    status: '状态',
    anyStatus: '全部状态',
    anyMatter: '全部事项',
    light: '期限',
    anyLight: '全部',
    clear: '清除筛选',
    total: (count: string) => `共 ${count} 件`,
    none: '全区目前没有在办件。',
    noneFits: '没有符合这些条件的在办件，请放宽条件。',
    matter: '事项',
    village: '村居',
    desk: '在哪里',
    applicant: '申请人',
    due: '到期',
    all: '全部在办件',
  },
};

/** Texts of the pages of supervisors. */
export const superviseWords: Bilingual<typeof zh> = {
  zh,
  en: {
    navLabel: 'Supervision and audit',
    nav: {
      wall: 'Wall',
      audit: 'Audit',
      heat: 'Villages by matters',
      cases: 'Open cases',
      staff: 'Staff',
    },
    more: 'More',
    allLate: 'All overdue cases',
    cases: {
      title: 'Open cases of the district',
      text: 'The most urgent first, overdue ones before all. Names are masked in part; each page that is read is recorded.',
      status: 'Status',
      anyStatus: 'Any status',
      anyMatter: 'Any matter',
      light: 'Limit',
      anyLight: 'Any',
      clear: 'Clear filters',
      total: (count) => `Cases: ${count}`,
      none: 'The district has no open case at present.',
      noneFits: 'No open case fits these filters. Try fewer of them.',
      matter: 'Matter',
      village: 'Village',
      desk: 'Where it is',
      applicant: 'Applicant',
      due: 'Due',
      all: 'All open cases',
    },
  },
};
