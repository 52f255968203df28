import type { Theme } from '../../graphql/graphql';
import type { Bilingual } from '../../language';

/** Occasions in life, in the order in which the first page shows them. */
export const THEMES: readonly Theme[] = [
  'RESIDENCE',
  'BIRTH',
  'SCHOOL',
  'WORK',
  'HEALTH',
  'RETIREMENT',
  'HOUSING',
  'BUSINESS',
  'HARDSHIP',
  'DISABILITY',
  'MILITARY',
  'FARMING',
  'LAW',
  'DEATH',
];

/** Their names; the endpoint's own names stand in guides. */
export const themeNames: Bilingual<Record<Theme, string>> = {
  zh: {
    RESIDENCE: '居住落户',
    BIRTH: '生育收养',
    SCHOOL: '入学教育',
    WORK: '就业社保',
    HEALTH: '医疗卫生',
    RETIREMENT: '养老退休',
    HOUSING: '住房租房',
    BUSINESS: '开办企业',
    HARDSHIP: '困难救助',
    DISABILITY: '扶残助残',
    MILITARY: '退役优抚',
    FARMING: '农村农业',
    LAW: '法律服务',
    DEATH: '身后事务',
  },
  en: {
    RESIDENCE: 'Moving here',
    BIRTH: 'Having a child',
    SCHOOL: 'School',
    WORK: 'Work and insurance',
    HEALTH: 'Health',
    RETIREMENT: 'Old age',
    HOUSING: 'Housing',
    BUSINESS: 'Business',
    HARDSHIP: 'Hardship',
    DISABILITY: 'Disability',
    MILITARY: 'Veterans',
    FARMING: 'Farming',
    LAW: 'Legal help',
    DEATH: 'A death in the family',
  },
};
