import { OPEN_STATUSES } from '../acts/caseAct.ts';
import type { ModelCase } from '../state.ts';
import { type Facts, today } from './answer.ts';
import { ruleOf } from './registry.ts';

/** Returns whether the limit of an open case can never be extended: by its rule, or because it was before. */
export const isNeverExtended = ({ state }: Facts, seen: ModelCase): boolean =>
  OPEN_STATUSES.some((status) => status === seen.status) &&
  (ruleOf(state, seen).extension === null || seen.acts.some(({ type }) => type === 'EXTENDED'));

/** Returns whether the asker's role may extend the limit of a case today: once, before it has passed. */
export const isExtendable = (facts: Facts, seen: ModelCase): boolean => {
  const by: readonly string[] = ruleOf(facts.state, seen).extension?.by ?? [];
  const extended = seen.acts.some(({ type }) => type === 'EXTENDED');
  return by.includes(facts.by.role) && !extended && today(facts) <= (seen.dueDay ?? '');
};
