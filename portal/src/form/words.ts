import type { Bilingual } from '../language';

const zh = {
  example: (text: string) => `例如：${text}`,
  choose: '请选择',
  yes: '是',
  no: '否',
  invalid: (title: string) => `“${title}”填写有误`,
  missing: (title: string) => `请填写“${title}”`,
};

/** Texts of forms. */
export const formTexts: Bilingual<typeof zh> = {
  zh,
  en: {
    example: (text) => `For example: ${text}`,
    choose: 'Please choose',
    yes: 'Yes',
    no: 'No',
    invalid: (title) => `“${title}” is not right`,
    missing: (title) => `Enter “${title}”`,
  },
};
