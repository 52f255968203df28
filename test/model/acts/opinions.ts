import type {
  AskOpinionInput,
  CancelOpinionInput,
  GiveOpinionInput,
} from '../../../functions/graphql/generated/types.ts';
import type { Chooser } from '../asking/chooser.ts';
import { createAct, type Facts, type NumberedInput, refuse, today } from '../rules/answer.ts';
import { isInService, servesAt, windowOf } from '../rules/registry.ts';
import type { ModelCase } from '../state.ts';
import { lastDayWith } from '../world/days.ts';
import { type CaseAct, OPEN_STATUSES } from './caseAct.ts';

const MOST_OPEN = 5;

export const askOpinion: CaseAct<AskOpinionInput> = {
  action: 'ASK_OPINION',
  in: OPEN_STATUSES,
  to: 'SAME',
  by: ['DESK'],
  choose: (choose, about) => ({
    ...about,
    desk: chooseDesk(choose),
    question: choose.words(),
    days: choose.happens(0.05) ? 16 : choose.pick([1, 5, 15]),
  }),
  act: (facts, seen, input) => {
    const wrong = checkDesk(facts, seen, input.desk);
    if (wrong) return refuse(wrong);
    if (input.question === '' || input.days > 15) return refuse('INVALID_INPUT');
    const dueDay = lastDayWith(input.days, today(facts));
    seen.opinions = [...seen.opinions, { desk: input.desk, dueDay }];
    const asked = createAct(facts, input, 'OPINION_ASKED', { desk: seen.desk, to: input.desk });
    seen.acts.push({ ...asked, opinion: { of: input.desk, dueDay } });
    return undefined;
  },
};

const checkDesk = (facts: Facts, seen: ModelCase, desk: string): string | undefined => {
  const { state } = facts;
  const { district, windows } = state.pack;
  const known = [...district.offices, ...windows.windows].some(({ id }) => id === desk);
  if (!known && !district.villages.some(({ code }) => code === desk)) return 'NOT_FOUND';
  if (desk === seen.desk) return 'INVALID_INPUT';
  const window = windowOf(state, desk);
  if (window && !isInService(window, today(facts))) return 'WINDOW_CLOSED';
  return seen.opinions.length >= MOST_OPEN || isAsked(seen, desk) ? 'LIMIT_REACHED' : undefined;
};

const isAsked = ({ opinions }: ModelCase, desk: string): boolean => opinions.some((one) => one.desk === desk);

const chooseDesk = (choose: Chooser): string => {
  const { department, street, village, window, otherWindow, streetWindow } = choose.codes;
  return choose.pick([department, department, street, village, window, otherWindow, streetWindow, 'no-desk']);
};

/** Returns a case and a desk that is asked about it, if there is one. */
const askedAbout = (choose: Chooser, about: NumberedInput): NumberedInput & { readonly desk: string } => {
  const asked = choose.state.cases.filter(({ opinions }) => opinions.length > 0);
  if (asked.length === 0 || choose.happens(0.2)) return { ...about, desk: chooseDesk(choose) };
  const { number, opinions } = choose.pick(asked);
  return { ...about, number, desk: choose.pick(opinions).desk };
};

export const giveOpinion: CaseAct<GiveOpinionInput> = {
  action: 'GIVE_OPINION',
  in: OPEN_STATUSES,
  to: 'SAME',
  by: ['ASKED'],
  choose: (choose, about) => ({ ...askedAbout(choose, about), opinion: choose.words() }),
  act: (facts, seen, input) => {
    const open = seen.opinions.find(({ desk }) => desk === input.desk);
    if (!open || !servesAt(facts, open.desk)) return refuse('NOT_FOUND');
    if (input.opinion === '') return refuse('INVALID_INPUT');
    seen.opinions = seen.opinions.filter((one) => one !== open);
    const given = createAct(facts, input, 'OPINION_GIVEN', { desk: open.desk });
    seen.acts.push({ ...given, opinion: { of: open.desk, isLate: today(facts) > open.dueDay } });
    return undefined;
  },
};

export const cancelOpinion: CaseAct<CancelOpinionInput> = {
  action: 'CANCEL_OPINION',
  in: OPEN_STATUSES,
  to: 'SAME',
  by: ['DESK', 'SUPERVISOR'],
  choose: (choose, about) => ({ ...askedAbout(choose, about), reason: choose.words() }),
  act: (facts, seen, input) => {
    if (!isAsked(seen, input.desk)) return refuse('NOT_FOUND');
    if (input.reason === '') return refuse('INVALID_INPUT');
    seen.opinions = seen.opinions.filter(({ desk }) => desk !== input.desk);
    const desk = facts.by.role === 'SUPERVISOR' ? null : seen.desk;
    const cancelled = createAct(facts, input, 'OPINION_CANCELLED', { desk, to: input.desk });
    seen.acts.push({ ...cancelled, opinion: { of: input.desk } });
    return undefined;
  },
};
