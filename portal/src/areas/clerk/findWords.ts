import type { Bilingual } from '../../language';

const zh = {
  title: '按证件查办件',
  text: '凭来访人出示的证件，查其在本区各窗口和网上的办件。查到的每一件都会记入该办件的查阅记录，当事人可以看到。',
  number: '证件号码',
  openOnly: '只看未办结的',
  find: '查询',
  none: '本区没有此人的办件。请核对证件类型和号码；查无结果的次数也会统计。',
  filedOn: (day: string) => `${day} 提交`,
  liesAt: (desk: string, day: string) => `现由${desk}办理，期限为${day}`,
  back: '返回工作台',
};

/** Texts of the search for a visitor's cases. */
export const findWords: Bilingual<typeof zh> = {
  zh,
  en: {
    title: 'Cases of a person',
    text: 'By the document that a visitor shows: their cases in this district, filed at any window or online. Each case found is noted in its access log, which the person concerned can read.',
    number: 'Number of the document',
    openOnly: 'Only cases that are not settled yet',
    find: 'Search',
    none: 'This person has no case in the district. Please check the kind of document and its number; searches that find nothing are counted.',
    filedOn: (day: string) => `filed on ${day}`,
    liesAt: (desk: string, day: string) => `Now with ${desk}, due by ${day}`,
    back: 'Back to the desk',
  },
};
