import { WINDOW } from './cast.ts';
import type { Example } from './example.ts';
import { appealAnswer, rateBadly } from './ratedCases.ts';
import { DISTRICT } from './stage.ts';

const MARCH = { from: '2016-03-01', to: '2016-03-31' };

/** Examples of ratings and the appraisal. */
export const ratingExamples = {
  ratingsToAnswer: {
    variables: async (stage, role) => {
      await (role === 'SUPERVISOR' ? appealAnswer : rateBadly)(stage, role);
      return role === 'SUPERVISOR' ? {} : { desk: WINDOW };
    },
  },
  ratingSummary: { variables: () => ({ district: DISTRICT, ...MARCH }) },
  rateDefinitions: { variables: () => ({}) },
  catalogueRates: { variables: () => ({ district: DISTRICT, day: '2016-04-06' }) },
  appraisal: {
    variables: () => ({
      district: DISTRICT,
      by: 'CLERK',
      from: '2016-04-01',
      to: '2016-04-30',
      baselineFrom: MARCH.from,
      baselineTo: MARCH.to,
    }),
    // every clerk has a row of their own
    noStranger: ['CLERK'],
  },
} satisfies Record<string, Example>;
