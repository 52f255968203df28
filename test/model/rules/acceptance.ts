import type { AcceptCasesInput } from '../../../functions/graphql/generated/types.ts';
import type { MatterVersion } from '../../../functions/registry/model/matter.ts';
import type { Window } from '../../../functions/registry/model/place.ts';
import type { ModelCase } from '../state.ts';
import { dayOf } from '../world/days.ts';
import { createAct, type Facts, type KeyedInput, today } from './answer.ts';
import { isOnDay, isOpen, lastDayOf, maySettle, officeFor, ruleOf, windowOf } from './registry.ts';

/** Returns refusals for missing and unlisted materials. */
export const checkMaterials = (
  { materials: listed }: MatterVersion,
  shown: readonly string[],
  byAgent: boolean,
  promised: readonly string[] = [],
): string[] => [
  ...(shown.every((code) => listed.some((one) => one.code === code)) ? [] : ['UNKNOWN_MATERIAL']),
  ...(listed.every(
    ({ code, required, condition }) =>
      [...shown, ...promised].includes(code) ||
      listed.some((other) => other.insteadOf === code && [...shown, ...promised].includes(other.code)) ||
      !(required || (byAgent && condition === 'AGENT')),
  )
    ? []
    : ['MISSING_MATERIAL']),
];

/** Returns why a window never takes a matter for a village. */
export const checkWindowTakes = (window: Window, seen: ModelCase, rule: MatterVersion): string[] => [
  ...(rule.acceptanceLevels.includes(window.level) ? [] : ['LEVEL_NOT_ACCEPTING']),
  ...(rule.scope === 'VILLAGE' && window.unit !== seen.village ? ['OUT_OF_SCOPE'] : []),
];

/** Returns the desk that settles a case: the window itself, or the nearest office that may. */
const settledBy = (facts: Facts, { matter, village }: ModelCase, window: string, rule: MatterVersion) =>
  rule.handling === 'INSTANT' && maySettle(facts, window, matter)
    ? window
    : officeFor(facts, matter, village);

/** Returns whether a window may accept a case today, whatever the hour. */
export const mayBeAcceptedAt = (facts: Facts, seen: ModelCase, id: string): boolean => {
  const window = windowOf(facts.state, id);
  const rule = ruleOf(facts.state, seen);
  return (
    window !== undefined &&
    checkWindowTakes(window, seen, rule).length === 0 &&
    settledBy(facts, seen, id, rule) !== undefined
  );
};

/** What decides at which hours a visit is served. */
type Hours = Partial<Pick<AcceptCasesInput, 'channel' | 'ticket' | 'received'>>;

/** Returns why a window does not serve at an hour, nor a ticket that it called in time. */
export const checkCounter = ({ state }: Facts, window: Window, number: Hours['ticket']): string[] => {
  if (isOpen(window, state.now)) return [];
  if (!number) return ['WINDOW_CLOSED'];
  const ticket = state.tickets.find((one) => one.number === number);
  const isServed =
    ticket?.window === window.id &&
    ticket.day === dayOf(state.now) &&
    ticket.status === 'CALLED' &&
    ticket.acts.some(({ type, at }) => type === 'CALLED' && isOpen(window, at));
  return isServed ? [] : ['INVALID_INPUT'];
};

/** Returns why a ticket does not serve a case after closing time: the first that it serves says whose visit it is. */
export const admitVisitor = (
  { state }: Facts,
  seen: Pick<ModelCase, 'number' | 'applicant' | 'agent'>,
  id: string,
  { channel = 'WINDOW', ticket: number, received }: Hours,
): string[] => {
  const window = windowOf(state, id);
  const ticket = state.tickets.find((one) => one.number === number);
  if (!window || !ticket || channel === 'HOME_VISIT' || received || isOpen(window, state.now)) return [];
  const first = state.cases.find((one) => one.number === ticket.served) ?? seen;
  if (first === seen) ticket.served = seen.number;
  const isVisitor = (name: string | null) =>
    name !== null && [seen.applicant, seen.agent].some((one) => one === name);
  return first === seen || isVisitor(first.applicant) || isVisitor(first.agent) ? [] : ['INVALID_INPUT'];
};

/** Returns why nothing is accepted at the hour of a visit. */
export const checkHours = (facts: Facts, window: Window, { channel, ticket, received }: Hours): string[] => {
  const atHome = channel === 'HOME_VISIT';
  if (!received && !atHome) return checkCounter(facts, window, ticket);
  const gone = atHome && !isOnDay(window, today(facts)) ? ['WINDOW_CLOSED'] : [];
  if (!received) return gone;
  const taken = received.at.getTime();
  if (taken >= facts.state.now || dayOf(taken) !== today(facts)) return [...gone, 'INVALID_INPUT'];
  return atHome || isOpen(window, taken) ? gone : ['WINDOW_CLOSED'];
};

/** Returns why a case cannot be accepted at a window now. */
export const checkAcceptance = (facts: Facts, seen: ModelCase, id: string, hours: Hours): string[] => {
  const window = windowOf(facts.state, id);
  if (!window) throw new Error('no window');
  const rule = ruleOf(facts.state, seen);
  return [
    ...checkHours(facts, window, hours),
    ...checkWindowTakes(window, seen, rule),
    ...(settledBy(facts, seen, id, rule) === undefined ? ['NOT_DELEGATED'] : []),
  ];
};

type AcceptanceDetails = {
  readonly online: boolean;
  readonly visit: boolean;
  readonly onPaper?: boolean;
  readonly words: KeyedInput;
};

/** Accepts a case at a window: sets its owner, desk and limit. */
export const recordAcceptance = (
  facts: Facts,
  seen: ModelCase,
  id: string,
  { online, visit, onPaper = false, words }: AcceptanceDetails,
) => {
  const rule = ruleOf(facts.state, seen);
  const desk = settledBy(facts, seen, id, rule) ?? null;
  seen.status = desk === id ? 'ACCEPTED' : 'IN_REVIEW';
  seen.desk = desk;
  seen.window = id;
  seen.owner = { clerk: facts.by.subject, window: id };
  seen.acceptedOn = today(facts);
  seen.onPaper = onPaper;
  seen.dueDay = lastDayOf(rule, today(facts));
  seen.crossVillage = !id.startsWith(seen.village);
  seen.acts.push(createAct(facts, words, 'ACCEPTED', { desk: id }));
  if (desk !== id) seen.acts.push(createAct(facts, words, 'FORWARDED', { desk: id, to: desk }));
  const { counted } = facts.state;
  counted.accepted += 1;
  counted.crossVillage += Number(seen.crossVillage);
  counted.online += Number(online);
  counted.visits += Number(visit);
};
