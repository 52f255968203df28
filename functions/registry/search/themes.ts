import type { Bilingual } from '../../bilingual.ts';
import type { Theme } from '../model/guide.ts';

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
