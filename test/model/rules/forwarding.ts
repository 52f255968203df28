import type {
  ClaimCaseInput,
  ForwardCaseInput,
  HandOverCaseInput,
} from '../../../functions/graphql/generated/types.ts';
import type { ModelCase, State } from '../state.ts';
import { checkWindowTakes } from './acceptance.ts';
import { actOnCase } from './actOnCase.ts';
import { createAct, type Facts, type Rule, refuse, today } from './answer.ts';
import { isInService, isOnDay, levelOf, maySettle, officeFor, ruleOf, windowOf } from './registry.ts';
import { FORBIDDEN, isStaff } from './roles.ts';

export const claimCase: Rule<ClaimCaseInput> = (facts, input) =>
  isStaff(facts)
    ? actOnCase(facts, 'CLAIM', input, (seen) => {
        seen.claimedBy = facts.by.subject;
        seen.acts.push(createAct(facts, input, 'CLAIMED', { desk: seen.desk }));
        return undefined;
      })
    : FORBIDDEN;

export const forwardCase: Rule<ForwardCaseInput> = (facts, input) =>
  isStaff(facts)
    ? actOnCase(facts, 'FORWARD', input, (seen) => {
        const office = officeWanted(facts, seen, input.office);
        if (office === undefined || office === seen.desk) return refuse('UNKNOWN_OFFICE');
        seen.acts.push(createAct(facts, input, 'FORWARDED', { desk: seen.desk, to: office }));
        Object.assign(seen, { status: 'IN_REVIEW', desk: office, claimedBy: null });
        return undefined;
      })
    : FORBIDDEN;

const officeWanted = (
  facts: Facts,
  seen: ModelCase,
  wanted: string | null | undefined,
): string | undefined => {
  const { state } = facts;
  if (!wanted) return officeFor(facts, seen.matter, seen.village, levelOf(state, seen.desk ?? ''));
  const known = state.pack.district.offices.some(({ id }) => id === wanted);
  return known && maySettle(facts, wanted, seen.matter) ? wanted : undefined;
};

/** Returns why a clerk cannot take over at a window today. */
export const checkSuccessor = (
  facts: Facts,
  { window: id, clerk }: { readonly window: string; readonly clerk: string },
): string[] => {
  const window = windowOf(facts.state, id);
  if (!window) return ['UNKNOWN_WINDOW'];
  if (!isInService(window, today(facts))) return ['WINDOW_CLOSED'];
  return isKnownElsewhere(facts.state, clerk, id, today(facts)) ? ['NOT_POSTED'] : [];
};

const isKnownElsewhere = ({ pack }: State, clerk: string, window: string, day: string): boolean => {
  const known = pack.staff?.postings.filter(({ subject }) => subject === clerk) ?? [];
  const isThere = known.some((one) => one.desk === window && isOnDay(one, day));
  return known.length > 0 && !isThere;
};

export const handOverCase: Rule<HandOverCaseInput> = (facts, input) =>
  facts.by.role === 'CLERK'
    ? actOnCase(facts, 'HAND_OVER', input, (seen) => {
        const wrong = checkSuccessor(facts, input);
        if (wrong.length > 0) return refuse(...wrong);
        const window = windowOf(facts.state, input.window);
        const from = seen.owner?.window ?? null;
        const moves = seen.desk !== null && seen.desk === from;
        const away = window && moves ? checkWindowTakes(window, seen, ruleOf(facts.state, seen)) : [];
        if (away.length > 0) return refuse(...away);
        seen.acts.push(createAct(facts, input, 'HANDED_OVER', { desk: from, to: input.window }));
        seen.owner = { clerk: input.clerk, window: input.window };
        if (moves) seen.desk = input.window;
        return undefined;
      })
    : FORBIDDEN;
