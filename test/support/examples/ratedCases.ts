import type { Role } from '../../../functions/graphql/generated/types.ts';
import { caseOf } from '../world.ts';
import { WRITTEN } from './cast.ts';
import type { Stage } from './stage.ts';

const whose = (role: Role): 'RESIDENT' | 'AGENT' => (role === 'AGENT' ? 'AGENT' : 'RESIDENT');

/** Settles a case of the role; for staff, of the resident. */
export const settleOwn = async ({ cast, ownMatter }: Stage, role: Role): Promise<string> =>
  caseOf(await cast.CLERK.complete({ number: await ownMatter(whose(role)) })).number;

/** Settles such a case, and rates it badly. */
export const rateBadly = async (stage: Stage, role: Role): Promise<string> => {
  const number = await settleOwn(stage, role);
  return caseOf(await stage.cast[whose(role)].rate({ number, score: 1 })).number;
};

/** Rates a case badly, and answers the rating. */
export const answerRating = async (stage: Stage, role: Role): Promise<string> => {
  const number = await rateBadly(stage, role);
  return caseOf(await stage.cast.CLERK.answerRating({ number, answer: '已致歉' })).number;
};

/** Answers a bad rating, and appeals. */
export const appealAnswer = async (stage: Stage, role: Role): Promise<string> => {
  const number = await answerRating(stage, role);
  return caseOf(await stage.cast[whose(role)].appealRating({ number, reason: WRITTEN.reason })).number;
};
