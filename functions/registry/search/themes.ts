import type { Bilingual } from '../../bilingual.ts';
import type { Theme } from '../model/guide.ts';

/** What people call an occasion in everyday words, and search for. */
export const EVERYDAY_WORDS: Readonly<Partial<Record<Theme, readonly string[]>>> = {
  BIRTH: ['宝宝', '小孩', '怀孕', '准生证', 'baby', 'pregnant'],
  SCHOOL: ['上学', '读书', '小孩', 'child'],
  WORK: ['工作', '找工作', 'job'],
  BUSINESS: ['公司', '企业', '开店', '做生意', '营业执照', 'company', 'shop'],
  HOUSING: ['房子', '买房', '租房', '盖房', '房产', 'house', 'flat', 'home'],
  RESIDENCE: ['身份证', '证件', '户口', '落户', 'id card', 'household'],
  HEALTH: ['看病', '医保', '医院', 'doctor', 'hospital'],
  RETIREMENT: ['退休金', '老人', 'pension', 'elderly'],
  DISABILITY: ['残疾', 'disabled'],
  HARDSHIP: ['低保', '补助', '困难', '没钱', 'money', 'poor'],
  MILITARY: ['当兵', '退伍', 'army'],
  FARMING: ['农民', '宅基地', '盖房', 'farmer'],
  LAW: ['打官司', '律师', '纠纷', 'lawyer', 'dispute'],
  DEATH: ['去世', '丧葬', '火化', 'funeral'],
};

/** Names of the occasions in life, as menus show them. */
export const THEMES: Readonly<Record<Theme, Bilingual>> = {
  BIRTH: { zh: '生育收养', en: 'Having a child' },
  SCHOOL: { zh: '入学教育', en: 'School' },
  WORK: { zh: '就业社保', en: 'Work' },
  BUSINESS: { zh: '开办企业', en: 'Business' },
  HOUSING: { zh: '住房租房', en: 'Housing' },
  RESIDENCE: { zh: '居住落户', en: 'Residence' },
  HEALTH: { zh: '医疗卫生', en: 'Health' },
  RETIREMENT: { zh: '养老退休', en: 'Old age' },
  DISABILITY: { zh: '扶残助残', en: 'Disability' },
  HARDSHIP: { zh: '困难救助', en: 'Hardship' },
  MILITARY: { zh: '退役优抚', en: 'Veterans' },
  FARMING: { zh: '农村农业', en: 'Farming' },
  LAW: { zh: '法律服务', en: 'Law' },
  DEATH: { zh: '身后事务', en: 'Death in the family' },
};
