import type { MatterVersion } from '../../../functions/registry/model/matter.ts';
import type { Window } from '../../../functions/registry/model/place.ts';
import type { ModelCase } from '../state.ts';
import { createAct, type Facts, type KeyedInput, today } from './answer.ts';
import { isOpen, lastDayOf, maySettle, officeFor, ruleOf, windowOf } from './registry.ts';

/** Returns refusals for missing and unlisted materials. */
export const checkMaterials = (
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

/** Returns why a case cannot be accepted at a window now. */
export const checkAcceptance = (facts: Facts, seen: ModelCase, id: string): string[] => {
  const window = windowOf(facts.state, id);
  if (!window) throw new Error('no window');
  const rule = ruleOf(facts.state, seen);
  return [
    ...(isOpen(window, facts.state.now) ? [] : ['WINDOW_CLOSED']),
    ...checkWindowTakes(window, seen, rule),
    ...(settledBy(facts, seen, id, rule) === undefined ? ['NOT_DELEGATED'] : []),
  ];
};

type AcceptanceDetails = {
  readonly online: boolean;
  readonly visit: boolean;
  readonly words: KeyedInput;
};

/** Accepts a case at a window: sets its owner, desk and limit. */
export const recordAcceptance = (
  facts: Facts,
  seen: ModelCase,
  id: string,
  { online, visit, words }: AcceptanceDetails,
) => {
  const rule = ruleOf(facts.state, seen);
  const desk = settledBy(facts, seen, id, rule) ?? null;
  seen.status = desk === id ? 'ACCEPTED' : 'IN_REVIEW';
  seen.desk = desk;
  seen.window = id;
  seen.owner = { clerk: facts.by.subject, window: id };
  seen.acceptedOn = today(facts);
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
