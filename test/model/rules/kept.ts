import type { CaseOf, HelpOf } from '../state.ts';
import { dayOf, plusDays, plusMonths } from '../world/days.ts';
import { type Facts, today } from './answer.ts';
import { ruleOf } from './registry.ts';

export type Kept = { readonly because: string; readonly until: string | null };

/** What is kept, in an order of its own. */
export const inOrder = (kept: readonly Kept[]): Kept[] =>
  kept.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Whether something is kept longer than something else. */
export const isLater = (a: Kept, b: Kept): boolean => b.until !== null && (a.until ?? '9') > b.until;

/** Why what is about a day's queue is kept. */
export const keptFor = (facts: Facts, day: string): Kept | undefined => {
  const until = plusMonths(day, facts.state.pack.district.queueRetentionMonths);
  return today(facts) < until ? { because: 'RETENTION', until } : undefined;
};

/** Why a help request is kept. */
export const keptHelp = (facts: Facts, { status, acts }: HelpOf): Kept | undefined => {
  if (status === 'OPEN') return { because: 'OPEN', until: null };
  const until = plusMonths(dayOf(acts.at(-1)?.at ?? 0), facts.state.pack.district.helpRetentionMonths);
  return today(facts) < until ? { because: 'RETENTION', until } : undefined;
};

/** Why a case is kept. */
export const keptCase = (facts: Facts, seen: CaseOf): Kept | undefined => {
  if (seen.status === 'DRAFT' || seen.acts.some(({ type }) => type === 'DISCARDED')) return undefined;
  if (['SUBMITTED', 'ACCEPTED', 'IN_REVIEW', 'CORRECTION'].includes(seen.status) || seen.awaited)
    return { because: 'OPEN', until: null };
  const end = seen.acts.find(({ type }) => ['COMPLETED', 'REJECTED', 'WITHDRAWN'].includes(type));
  const until = plusMonths(dayOf(end?.at ?? 0), ruleOf(facts.state, seen).retentionMonths);
  const { certificate } = seen;
  const holds = certificate && !certificate.revoked && today(facts) <= certificate.until;
  const after = holds ? plusDays(certificate.until, 1) : '';
  if (after > until) return { because: 'CERTIFICATE', until: after };
  return today(facts) < until ? { because: 'RETENTION', until } : undefined;
};
