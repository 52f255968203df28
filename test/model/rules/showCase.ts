import { CASE_ACTIONS } from '../../../functions/case/transitions.ts';
import type { CaseAction, CaseOf, CaseStatus } from '../state.ts';
import { daysLeftUntil, endOf } from '../world/days.ts';
import { type Facts, today } from './answer.ts';
import { filed, isNextAboutRating, isOwn, isParty, LIFE, mayDo } from './life.ts';
import { servesAt } from './registry.ts';

/** Whether the asker may know of a case. */
export const maySee = (facts: Facts, seen: CaseOf): boolean => {
  if (isOwn(facts, seen)) return true;
  if (seen.status === 'DRAFT' || seen.acts.some(({ type }) => type === 'DISCARDED')) return false;
  if (facts.by.role === 'SUPERVISOR') return true;
  const places = [
    seen.village,
    seen.window,
    seen.desk,
    seen.owner?.window ?? null,
    ...seen.acts.flatMap(({ desk, to }) => [desk, to]),
  ];
  if (places.some((place) => servesAt(facts, place))) return true;
  return ['SUBMITTED', 'CORRECTION'].includes(seen.status) && isParty(facts, 'CLERK', seen);
};

const hasCertificate = ({ certificate }: CaseOf): boolean => certificate !== null && !certificate.revoked;

const isAvailable = (facts: Facts, action: CaseAction, seen: CaseOf): boolean =>
  LIFE[action].in.includes(seen.status) &&
  (!action.endsWith('CERTIFICATE') || hasCertificate(seen)) &&
  isNextAboutRating(action, seen) &&
  mayDo(facts, action, seen);

const OPEN: readonly CaseStatus[] = filed;

/** A case as the asker reads it. */
export const showCase = (facts: Facts, seen: CaseOf) => ({
  number: seen.number,
  status: seen.status,
  channel: seen.channel,
  desk: seen.desk,
  window: seen.window === null ? null : { code: seen.window },
  owner: seen.owner && { clerk: seen.owner.clerk, window: { code: seen.owner.window } },
  claimedBy: seen.claimedBy,
  matter: { code: seen.matter, version: seen.ruleVersion },
  dueAt: seen.dueDay === null ? null : endOf(seen.dueDay),
  remainingWorkingDays:
    seen.dueDay === null || !OPEN.includes(seen.status)
      ? null
      : (seen.stopped?.left ?? daysLeftUntil(seen.dueDay, today(facts))),
  materials: seen.materials,
  onTheSpot: seen.onTheSpot,
  crossVillage: seen.crossVillage,
  version: seen.version,
  history: seen.acts.map(({ type, role, desk, to }) => ({ type, role, desk, to })),
  availableActions: CASE_ACTIONS.filter((action) => isAvailable(facts, action, seen)),
});

/** Which fields of it are compared. */
export const CASE_FIELDS = `number status channel desk window { code } owner { clerk window { code } } claimedBy
  matter { code version } dueAt remainingWorkingDays materials onTheSpot crossVillage version
  history { type role desk to } availableActions`;
