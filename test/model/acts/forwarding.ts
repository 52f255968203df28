import type {
  ClaimCaseInput,
  ForwardCaseInput,
  HandOverCaseInput,
  MoveCaseInput,
  NoteCaseInput,
} from '../../../functions/graphql/generated/types.ts';
import { checkWindowTakes } from '../rules/acceptance.ts';
import { createAct, type Facts, refuse } from '../rules/answer.ts';
import { checkSuccessor } from '../rules/place.ts';
import { forwardOffices, levelOf, officeFor, ruleOf, servesAt, windowOf } from '../rules/registry.ts';
import type { ModelCase } from '../state.ts';
import { type CaseAct, OPEN_STATUSES } from './caseAct.ts';

export const claimCase: CaseAct<ClaimCaseInput> = {
  action: 'CLAIM',
  in: ['IN_REVIEW'],
  to: 'SAME',
  by: ['DESK'],
  choose: (_, about) => about,
  act: (facts, seen, input) => {
    seen.claimedBy = facts.by.subject;
    seen.acts.push(createAct(facts, input, 'CLAIMED', { desk: seen.desk }));
    return undefined;
  },
};

export const forwardCase: CaseAct<ForwardCaseInput> = {
  action: 'FORWARD',
  in: ['ACCEPTED', 'IN_REVIEW'],
  to: 'IN_REVIEW',
  by: ['DESK'],
  claimantOnly: true,
  choose: (choose, about) => ({
    ...about,
    ...(choose.happens(0.6) && {
      office: choose.pick([choose.codes.department, choose.codes.street, choose.codes.village, 'no-office']),
    }),
    ...(choose.happens(0.4) && { reason: choose.words() }),
  }),
  act: (facts, seen, input) => {
    if (forwardOffices(facts, seen).length === 0) return refuse('NO_OTHER_OFFICE');
    const office = officeWanted(facts, seen, input.office);
    if (office === undefined || office === seen.desk) return refuse('UNKNOWN_OFFICE');
    if (input.reason === '') return refuse('INVALID_INPUT');
    seen.acts.push(createAct(facts, input, 'FORWARDED', { desk: seen.desk, to: office }));
    Object.assign(seen, { desk: office, claimedBy: null });
    return undefined;
  },
};

export const moveCase: CaseAct<MoveCaseInput> = {
  action: 'MOVE',
  in: ['ACCEPTED', 'IN_REVIEW'],
  to: 'IN_REVIEW',
  by: ['SUPERVISOR'],
  choose: (choose, about) => ({
    ...about,
    office: choose.pick([choose.codes.department, choose.codes.street, choose.codes.village, 'no-office']),
    reason: choose.words(),
  }),
  act: (facts, seen, input) => {
    if (forwardOffices(facts, seen).length === 0) return refuse('NO_OTHER_OFFICE');
    const office = officeWanted(facts, seen, input.office);
    if (office === undefined || office === seen.desk) return refuse('UNKNOWN_OFFICE');
    if (input.reason === '') return refuse('INVALID_INPUT');
    seen.acts.push(createAct(facts, input, 'MOVED', { desk: seen.desk, to: office }));
    Object.assign(seen, { desk: office, claimedBy: null });
    return undefined;
  },
};

const officeWanted = (
  facts: Facts,
  seen: ModelCase,
  wanted: string | null | undefined,
): string | undefined => {
  if (!wanted) return officeFor(facts, seen.matter, seen.village, levelOf(facts.state, seen.desk ?? ''));
  return forwardOffices(facts, seen).find((office) => office === wanted);
};

export const handOverCase: CaseAct<HandOverCaseInput> = {
  action: 'HAND_OVER',
  in: ['ACCEPTED', 'IN_REVIEW', 'CORRECTION', 'SUSPENDED'],
  to: 'SAME',
  by: ['OWNER', 'OVERSEER'],
  choose: (choose, about) => ({
    ...about,
    clerk: choose.clerk(),
    window: choose.aWindow(),
    ...(choose.happens(0.4) && { reason: choose.words() }),
  }),
  act: (facts, seen, input) => {
    const wrong = checkSuccessor(facts, input);
    if (wrong.length > 0) return refuse(...wrong);
    const window = windowOf(facts.state, input.window);
    const from = seen.owner?.window ?? null;
    const moves = seen.desk !== null && seen.desk === from;
    const away = window && moves ? checkWindowTakes(window, seen, ruleOf(facts.state, seen)) : [];
    if (away.length > 0) return refuse(...away);
    if (input.reason === '') return refuse('INVALID_INPUT');
    seen.acts.push(createAct(facts, input, 'HANDED_OVER', { desk: from, to: input.window }));
    seen.owner = { clerk: input.clerk, window: input.window };
    if (moves) seen.desk = input.window;
    return undefined;
  },
};

export const noteCase: CaseAct<NoteCaseInput> = {
  action: 'NOTE',
  in: OPEN_STATUSES,
  to: 'SAME',
  by: ['DESK', 'OWNER', 'SUPERVISOR'],
  choose: (choose, about) => ({ ...about, text: choose.words() }),
  act: (facts, seen, input) => {
    if (input.text === '') return refuse('INVALID_INPUT');
    const { role } = facts.by;
    const places = [seen.desk, seen.owner?.window ?? null];
    const desk = role === 'SUPERVISOR' ? null : places.find((place) => servesAt(facts, place));
    seen.acts.push(createAct(facts, input, 'NOTED', { desk: desk ?? null }));
    return undefined;
  },
};
