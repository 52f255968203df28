import type { MatterVersion } from '../../../functions/registry/model/matter.ts';
import type { Window } from '../../../functions/registry/model/place.ts';
import type { CaseOf } from '../state.ts';
import { actBy, type Facts, type Keyed, today } from './answer.ts';
import { isOpen, lastDayOf, maySettle, officeFor, ruleOf, windowOf } from './registry.ts';

/** What is lacking of a matter's list, and what is not on it. */
export const missing = (
  { materials: listed }: MatterVersion,
  shown: readonly string[],
  byAgent: boolean,
): string[] => [
  ...(shown.every((code) => listed.some((one) => one.code === code)) ? [] : ['UNKNOWN_MATERIAL']),
  ...(listed.every(
    ({ code, required, condition }) =>
      shown.includes(code) || !(required || (byAgent && condition === 'AGENT')),
  )
    ? []
    : ['MISSING_MATERIAL']),
];

/** Why a window does not take a matter for a village, on any day. */
export const checkTaking = (window: Window, seen: CaseOf, rule: MatterVersion): string[] => [
  ...(rule.acceptanceLevels.includes(window.level) ? [] : ['LEVEL_NOT_ACCEPTING']),
  ...(rule.scope === 'VILLAGE' && window.unit !== seen.village ? ['OUT_OF_SCOPE'] : []),
];

/** Where what is accepted at a window is settled: there and then, or by the nearest office that may. */
const settledBy = (facts: Facts, { matter, village }: CaseOf, window: string, rule: MatterVersion) =>
  rule.handling === 'INSTANT' && maySettle(facts, window, matter)
    ? window
    : officeFor(facts, matter, village);

/** Why a case is not accepted at a window now. */
export const checkAccepting = (facts: Facts, seen: CaseOf, id: string): string[] => {
  const window = windowOf(facts.state, id);
  if (!window) throw new Error('no window');
  const rule = ruleOf(facts.state, seen);
  return [
    ...(isOpen(window, facts.state.now) ? [] : ['WINDOW_CLOSED']),
    ...checkTaking(window, seen, rule),
    ...(settledBy(facts, seen, id, rule) === undefined ? ['NOT_DELEGATED'] : []),
  ];
};

type Visited = {
  readonly online: boolean;
  readonly visit: boolean;
  readonly words: Keyed;
};

/** Accepts a case at a window: it has an owner, a desk and a limit from then on. */
export const acceptance = (facts: Facts, seen: CaseOf, id: string, { online, visit, words }: Visited) => {
  const rule = ruleOf(facts.state, seen);
  const desk = settledBy(facts, seen, id, rule) ?? null;
  seen.status = desk === id ? 'ACCEPTED' : 'IN_REVIEW';
  seen.desk = desk;
  seen.window = id;
  seen.owner = { clerk: facts.by.subject, window: id };
  seen.acceptedOn = today(facts);
  seen.dueDay = lastDayOf(rule, today(facts));
  seen.crossVillage = !id.startsWith(seen.village);
  seen.acts.push(actBy(facts, words, 'ACCEPTED', { desk: id }));
  if (desk !== id) seen.acts.push(actBy(facts, words, 'FORWARDED', { desk: id, to: desk }));
  const { counted } = facts.state;
  counted.accepted += 1;
  counted.crossVillage += Number(seen.crossVillage);
  counted.online += Number(online);
  counted.visits += Number(visit);
};
