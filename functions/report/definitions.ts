import type { Bilingual } from '../bilingual.ts';
import { CASE_RATES, DEFINITIONS, EARLIER_DEFINITIONS } from './rates.ts';

/** A rate in one of two readings: over the cases of a period, or over the catalogue on a day. */
export type RateDefinition = {
  readonly rate: 'INSTANT' | 'CROSS_VILLAGE' | 'ONLINE';
  readonly reading: 'CASES' | 'CATALOGUE';
  readonly name: Bilingual;
  readonly formula: string;
  readonly version: string;
};

const NAMES = {
  INSTANT: { zh: '即办率', en: 'Instant rate' },
  CROSS_VILLAGE: { zh: '通办率', en: 'Cross-village rate' },
  ONLINE: { zh: '网办率', en: 'Online rate' },
} as const;

const ofCases = ({ part, less, whole }: (typeof CASE_RATES)[keyof typeof CASE_RATES]): string =>
  less === null ? `${part} / ${whole}` : `(${part} - ${less}) / ${whole}`;

const define = (
  rate: RateDefinition['rate'],
  reading: RateDefinition['reading'],
  formula: string,
): RateDefinition => ({ rate, reading, name: NAMES[rate], formula, version: DEFINITIONS });

/** The three rates in both readings, and the one of an earlier version that reports still show. */
export const RATE_DEFINITIONS: RateDefinition[] = [
  define('INSTANT', 'CASES', ofCases(CASE_RATES.instantRate)),
  { ...define('INSTANT', 'CASES', 'completedOnSpot / accepted'), version: EARLIER_DEFINITIONS },
  define('INSTANT', 'CATALOGUE', 'matters of handling INSTANT / matters in force'),
  define('CROSS_VILLAGE', 'CASES', ofCases(CASE_RATES.crossVillageRate)),
  define(
    'CROSS_VILLAGE',
    'CATALOGUE',
    'matters filable beyond their village (scope not VILLAGE) / matters in force',
  ),
  define('ONLINE', 'CASES', ofCases(CASE_RATES.onlineRate)),
  define(
    'ONLINE',
    'CATALOGUE',
    'matters offered ONLINE that require no original to be shown each time (trust C) / matters in force',
  ),
];
