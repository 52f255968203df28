import { randomUUID } from 'node:crypto';
import type { Role } from '../../../functions/graphql/generated/types.ts';
import { caseOf } from '../world.ts';
import { WINDOW, WRITTEN } from './cast.ts';
import type { Example } from './example.ts';
import { DISTRICT, type Stage } from './stage.ts';

const key = () => ({ idempotencyKey: randomUUID() });
const whose = (role: Role): 'RESIDENT' | 'AGENT' => (role === 'AGENT' ? 'AGENT' : 'RESIDENT');

/** Returns a settled case of the role; for staff, of the resident. */
const settled = async ({ cast, ownMatter }: Stage, role: Role): Promise<string> =>
  caseOf(await cast.CLERK.complete({ number: await ownMatter(whose(role)) })).number;
const ratedBadly = async (stage: Stage, role: Role): Promise<string> => {
  const number = await settled(stage, role);
  return caseOf(await stage.cast[whose(role)].rate({ number, score: 1 })).number;
};
const answered = async (stage: Stage, role: Role): Promise<string> => {
  const number = await ratedBadly(stage, role);
  return caseOf(await stage.cast.CLERK.answerRating({ number, answer: '已致歉' })).number;
};
const appealed = async (stage: Stage, role: Role): Promise<string> => {
  const number = await answered(stage, role);
  return caseOf(await stage.cast[whose(role)].appealRating({ number, reason: WRITTEN.reason })).number;
};

const MARCH = { from: '2016-03-01', to: '2016-03-31' };

/** Examples of ratings and the appraisal. */
export const ratingExamples = {
  rateCase: {
    variables: async (stage, role) => ({ input: { ...key(), number: await settled(stage, role), score: 5 } }),
  },
  answerRating: {
    variables: async (stage, role) => ({
      input: { ...key(), number: await ratedBadly(stage, role), answer: WRITTEN.reason },
    }),
  },
  recordCallBack: {
    variables: async (stage, role) => ({
      input: { ...key(), number: await answered(stage, role), satisfied: true },
    }),
  },
  appealRating: {
    variables: async (stage, role) => ({
      input: { ...key(), number: await answered(stage, role), reason: WRITTEN.reason },
    }),
  },
  answerAppeal: {
    variables: async (stage, role) => ({
      input: { ...key(), number: await appealed(stage, role), answer: WRITTEN.reason, upheld: true },
    }),
  },
  ratingsToAnswer: {
    variables: async (stage, role) => {
      await (role === 'SUPERVISOR' ? appealed : ratedBadly)(stage, role);
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
