import { OPEN_STATUSES } from '../acts/caseAct.ts';
import type { ModelCase, ModelHelp } from '../state.ts';
import { addDays, addMonths, dayOf } from '../world/days.ts';
import { type Facts, today } from './answer.ts';
import { ruleOf } from './registry.ts';

export type Retention = { readonly because: string; readonly until: string | null };

/** Sorts retentions for comparison. */
export const sortRetentions = (kept: readonly Retention[]): Retention[] =>
  kept.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Returns whether `a` lasts longer than `b`. */
export const isLater = (a: Retention, b: Retention): boolean =>
  b.until !== null && (a.until ?? '9') > b.until;

/** Returns the retention of a ticket or booking; undefined: erasable. */
export const retentionOfQueue = (facts: Facts, day: string): Retention | undefined => {
  const until = addMonths(day, facts.state.pack.district.queueRetentionMonths);
  return today(facts) < until ? { because: 'RETENTION', until } : undefined;
};

/** Returns the retention of a help request; undefined: erasable. */
export const retentionOfHelp = (facts: Facts, { status, acts }: ModelHelp): Retention | undefined => {
  if (status === 'OPEN') return { because: 'OPEN', until: null };
  const until = addMonths(dayOf(acts.at(-1)?.at ?? 0), facts.state.pack.district.helpRetentionMonths);
  return today(facts) < until ? { because: 'RETENTION', until } : undefined;
};

/** Returns the retention of a case; undefined: erasable. */
export const retentionOfCase = (facts: Facts, seen: ModelCase): Retention | undefined => {
  if (seen.status === 'DRAFT' || seen.acts.some(({ type }) => type === 'DISCARDED')) return undefined;
  if (OPEN_STATUSES.some((status) => status === seen.status) || seen.awaited)
    return { because: 'OPEN', until: null };
  const end = seen.acts.findLast(({ type }) =>
    ['COMPLETED', 'REJECTED', 'MARKED_DUPLICATE', 'WITHDRAWN', 'CORRECTION_LAPSED'].includes(type),
  );
  const until = addMonths(dayOf(end?.at ?? 0), ruleOf(facts.state, seen).retentionMonths);
  const { certificate } = seen;
  const holds = certificate && !certificate.revoked && today(facts) <= certificate.until;
  const after = holds ? addDays(certificate.until, 1) : '';
  if (after > until) return { because: 'CERTIFICATE', until: after };
  return today(facts) < until ? { because: 'RETENTION', until } : undefined;
};
