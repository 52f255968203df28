import type { Bilingual } from '../bilingual.ts';
import { CASE_RATES, DEFINITIONS, EARLIER_DEFINITIONS, type Measure } from './rates.ts';

/** A rate in one of two readings: over the cases of a period, or over the catalogue on a day. */
export type RateDefinition = {
  readonly rate: 'INSTANT' | 'CROSS_VILLAGE' | 'ONLINE';
  readonly reading: 'CASES' | 'CATALOGUE';
  readonly name: Bilingual;
  readonly formula: string;
  readonly inWords: Bilingual;
  readonly version: string;
};

const NAMES = {
  INSTANT: { zh: '即办率', en: 'Instant rate' },
  CROSS_VILLAGE: { zh: '通办率', en: 'Cross-village rate' },
  ONLINE: { zh: '网办率', en: 'Online rate' },
} as const;

const MEASURES = {
  accepted: { zh: '受理件数', en: 'cases accepted' },
  completedOnSpot: { zh: '当场办结件数', en: 'cases settled on the spot' },
  undoneOnSpot: { zh: '其中后来撤销的件数', en: 'those of them undone later' },
  crossVillage: { zh: '在本村居以外受理的件数', en: 'cases accepted away from the home village' },
  online: { zh: '网上提交的件数', en: 'cases filed online' },
} as const satisfies Partial<Record<Measure, Bilingual>>;
const IN_FORCE = { zh: '有效事项数', en: 'matters in force' };

type CaseRate = (typeof CASE_RATES)[keyof typeof CASE_RATES];
type Formula = Pick<RateDefinition, 'formula' | 'inWords'>;

const ofCases = ({ part, less, whole }: CaseRate): Formula =>
  less === null
    ? { formula: `${part} / ${whole}`, inWords: divide(MEASURES[part], MEASURES[whole]) }
    : {
        formula: `(${part} - ${less}) / ${whole}`,
        inWords: divide(subtract(MEASURES[part], MEASURES[less]), MEASURES[whole]),
      };

const divide = (part: Bilingual, whole: Bilingual): Bilingual => ({
  zh: `${part.zh} ÷ ${whole.zh}`,
  en: `${part.en} ÷ ${whole.en}`,
});
const subtract = (all: Bilingual, less: Bilingual): Bilingual => ({
  zh: `（${all.zh} − ${less.zh}）`,
  en: `(${all.en} − ${less.en})`,
});

const define = (
  rate: RateDefinition['rate'],
  reading: RateDefinition['reading'],
  formula: Formula,
): RateDefinition => ({ rate, reading, name: NAMES[rate], ...formula, version: DEFINITIONS });

const ofCatalogue = (part: string, zh: string, en: string): Formula => ({
  formula: `${part} / matters in force`,
  inWords: divide({ zh, en }, IN_FORCE),
});

/** The three rates in both readings, and the one of an earlier version that reports still show. */
export const RATE_DEFINITIONS: RateDefinition[] = [
  define('INSTANT', 'CASES', ofCases(CASE_RATES.instantRate)),
  {
    ...define('INSTANT', 'CASES', {
      formula: 'completedOnSpot / accepted',
      inWords: divide(MEASURES.completedOnSpot, MEASURES.accepted),
    }),
    version: EARLIER_DEFINITIONS,
  },
  define(
    'INSTANT',
    'CATALOGUE',
    ofCatalogue('matters of handling INSTANT', '即办事项数', 'matters that are settled at once'),
  ),
  define('CROSS_VILLAGE', 'CASES', ofCases(CASE_RATES.crossVillageRate)),
  define(
    'CROSS_VILLAGE',
    'CATALOGUE',
    ofCatalogue(
      'matters filable beyond their village (scope not VILLAGE)',
      '可在本村居以外申请的事项数',
      'matters that may be filed beyond the home village',
    ),
  ),
  define('ONLINE', 'CASES', ofCases(CASE_RATES.onlineRate)),
  define(
    'ONLINE',
    'CATALOGUE',
    ofCatalogue(
      'matters offered ONLINE that require no original to be shown each time (trust C)',
      '可网上申请且不必每次出示原件的事项数',
      'matters offered online that require no original to be shown each time',
    ),
  ),
];
