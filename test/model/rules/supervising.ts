import { OPEN_STATUSES } from '../acts/caseAct.ts';
import type { ModelAct, ModelBooking, ModelCase, ModelHelp, State } from '../state.ts';
import { addDays, dayOf, daysLeftUntil, instantAt, lastDayWith } from '../world/days.ts';
import { dueAt as dueAtOf, findDesk as findHelpDesk } from './helpFacts.ts';
import { isInService, isOnDay, ruleOf, windowOf } from './registry.ts';

/** What a run of the schedule reports. */
export type Supervision = {
  readonly open: number;
  readonly overdueOpen: number;
  readonly woken: number;
  readonly escalated: number;
  readonly helpEscalated: number;
  readonly givenBack: number;
  readonly overdueOpinions: number;
};

/** Plays a run of the schedule: ends and reminds of stops, and escalates what is overdue. */
export const supervise = (state: State): Supervision => {
  const givenBack = state.bookings.filter((one) => giveBack(state, one));
  const open = state.cases.filter(isOpen);
  const overdue = open.filter((seen) => !seen.stopped && isOver(state, seen.dueDay));
  const overdueOpinions = open
    .flatMap(({ opinions }) => opinions)
    .filter(({ dueDay }) => isOver(state, dueDay)).length;
  const woken = open.filter((seen) => wake(state, seen));
  const late = state.cases.filter((seen) => isRatingLate(state, seen));
  const escalated = [
    ...overdue.filter((seen) => !seen.stopped && escalate(state, seen, 'CASE', seen.dueDay ?? '', seen.acts)),
    ...late.filter((seen) => escalateRating(state, seen)),
  ];
  const help = state.help.filter((one) => escalateHelp(state, one));
  return {
    open: open.length,
    overdueOpen: overdue.length,
    woken: woken.length,
    escalated: escalated.length,
    helpEscalated: help.length,
    givenBack: givenBack.length,
    overdueOpinions,
  };
};

const DAYS_AHEAD = 30;

/** Gives back a booking of a day ahead on which its window is closed; returns whether it did. */
const giveBack = (state: State, booking: ModelBooking): boolean => {
  const { window: id, day, status } = booking;
  const today = dayOf(state.now);
  const window = windowOf(state, id);
  if (status !== 'BOOKED' || !window || day < today || addDays(today, DAYS_AHEAD) < day) return false;
  const { to, closures } = window;
  const isGone = to !== null && to < day && day <= addDays(to, DAYS_AHEAD);
  if (!isGone && !closures.some((one) => isOnDay(one, day))) return false;
  Object.assign(booking, { status: 'CANCELLED', subject: 'system', key: 'closure', said: '' });
  return true;
};

const isOpen = ({ status }: ModelCase): boolean => OPEN_STATUSES.some((one) => one === status);

/** Returns whether a day is over, or unknown. */
const isOver = ({ now }: State, day: string | null): boolean => day !== null && dayOf(now) > day;

const bySchedule = (
  { now: at }: State,
  type: string,
  given: Partial<Pick<ModelAct, 'desk' | 'to' | 'escalated'>> = {},
): ModelAct => ({
  ...{ subject: 'system', key: '', said: '', type, role: 'SYSTEM', at, desk: null, to: null },
  ...given,
});

const record = (seen: ModelCase, ...acts: readonly ModelAct[]): true => {
  seen.acts.push(...acts);
  seen.version += 1;
  return true;
};

/** Acts on a case whose time has come; returns whether it did. */
const wake = (state: State, seen: ModelCase): boolean => {
  const { stopped } = seen;
  if (!stopped) return askForPromised(state, seen);
  if (isOver(state, stopped.lastDay)) return stopped.isSuspended ? resume(state, seen) : lapse(state, seen);
  if (stopped.isSuspended || stopped.isReminded) return false;
  if (state.now < instantAt(lastDayWith(-REMINDED_BEFORE, stopped.lastDay), '09:00')) return false;
  seen.stopped = { ...stopped, isReminded: true };
  return record(seen, bySchedule(state, 'CORRECTION_REMINDED'));
};
const REMINDED_BEFORE = 3;

const askForPromised = (state: State, seen: ModelCase): boolean => {
  const { promised, status, desk } = seen;
  if (!promised || !isOver(state, promised.by) || !['ACCEPTED', 'IN_REVIEW'].includes(status)) return false;
  const day = dayOf(state.now);
  seen.stopped = {
    left: daysLeftUntil(seen.dueDay ?? '', day),
    resumesAs: status,
    materials: [...promised.materials],
    lastDay: lastDayWith(ruleOf(state, seen).correctionDays, day),
  };
  Object.assign(seen, { promised: null, status: 'CORRECTION' });
  state.counted.corrections += 1;
  return record(seen, bySchedule(state, 'CORRECTION_REQUESTED', { desk }));
};

const resume = (state: State, seen: ModelCase): boolean => {
  if (!seen.stopped) return false;
  const { left, lastDay, resumesAs } = seen.stopped;
  Object.assign(seen, { dueDay: lastDayWith(left, lastDay), status: resumesAs, stopped: null });
  return record(seen, bySchedule(state, 'RESUMED'));
};

const lapse = (state: State, seen: ModelCase): boolean => {
  Object.assign(seen, {
    status: 'LAPSED',
    desk: null,
    claimedBy: null,
    opinions: [],
    stopped: null,
    awaited: false,
  });
  return record(seen, bySchedule(state, 'CORRECTION_LAPSED'));
};

const STEPS = [
  { step: 'OVERDUE', from: 1 },
  { step: 'LONG_OVERDUE', from: 5 },
];

/** Escalates an overdue item by the steps that it has newly reached since acts; returns whether there are any. */
const escalate = (
  state: State,
  seen: ModelCase,
  of: 'CASE' | 'RATING',
  day: string,
  since: readonly ModelAct[],
): boolean => {
  const over = -daysLeftUntil(day, dayOf(state.now));
  const isNew = (step: string) =>
    !since.some(({ escalated: before }) => before?.of === of && before.step === step);
  const steps = STEPS.filter(({ step, from }) => over >= from && isNew(step));
  if (steps.length === 0) return false;
  return record(
    seen,
    ...steps.map(({ step }) => bySchedule(state, 'ESCALATED', { escalated: { of, step } })),
  );
};

/** Finds the act that asks for an answer to a rating or appeal, if none was given. */
const findOwed = ({ acts }: ModelCase): ModelAct | undefined => {
  const last = acts.findLast(({ type }) => /^RAT(ED|ING_)|^APPEAL_/.test(type));
  return last?.type === 'RATING_APPEALED' || (last?.type === 'RATED' && (last.score ?? 0) <= 2)
    ? last
    : undefined;
};

const lastDayToAnswer = ({ pack }: State, { at }: ModelAct): string =>
  lastDayWith(pack.district.ratingLimitDays, dayOf(at));

const isRatingLate = (state: State, seen: ModelCase): boolean => {
  const owed = findOwed(seen);
  return !isOpen(seen) && seen.awaited && owed !== undefined && isOver(state, lastDayToAnswer(state, owed));
};

const escalateRating = (state: State, seen: ModelCase): boolean => {
  const owed = findOwed(seen);
  if (!owed) return false;
  return escalate(
    state,
    seen,
    'RATING',
    lastDayToAnswer(state, owed),
    seen.acts.slice(seen.acts.indexOf(owed)),
  );
};

/** Escalates an overdue help request from a village's window to the street's, and then to the supervisor. */
const escalateHelp = (state: State, help: ModelHelp): boolean => {
  const { status, escalatesAt, owner } = help;
  if (status !== 'OPEN' || escalatesAt === null || state.now < escalatesAt) return false;
  const above = windowOf(state, owner.window)?.level === 'VILLAGE' ? findWindowOfStreet(state) : undefined;
  const to = above?.window ?? state.codes.district;
  help.acts.push(bySchedule(state, 'ESCALATED', { desk: findHelpDesk(state, help), to }));
  Object.assign(help, {
    owner: { window: above?.window ?? owner.window, clerk: null },
    escalatesAt: above?.dueAt ?? null,
    isWithSupervisor: !above,
  });
  return true;
};

const findWindowOfStreet = (state: State) => {
  for (const window of state.pack.windows.windows) {
    if (window.unit !== state.codes.street || !isInService(window, dayOf(state.now))) continue;
    const dueAt = dueAtOf({ state }, window.id);
    if (dueAt !== undefined) return { window: window.id, dueAt };
  }
  return undefined;
};
