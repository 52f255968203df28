import type { Asker } from '../identity/asker.ts';
import { scopeOf } from '../identity/permit.ts';
import { type Directory, isOn } from '../registry/directory.ts';
import { isAtAnyWindow, isOwn, servesAt } from './access.ts';
import type { Case } from './model.ts';
import { isAtStep } from './ratingSteps.ts';
import { ratedDesk, settlingDesk } from './settled.ts';
import { CASE_ACTIONS, type CaseAction, nextCaseStatus, type Party, partiesOf } from './transitions.ts';

/** The desk whose staff are a party to a case; undefined when there is none. */
const deskOf = (party: 'DESK' | 'OWNER' | 'SETTLER' | 'RATED', seen: Case): string | undefined => {
  switch (party) {
    case 'DESK':
      return seen.desk;
    case 'OWNER':
      return seen.owner?.window;
    case 'SETTLER':
      return settlingDesk(seen);
    case 'RATED':
      return ratedDesk(seen);
  }
};

const servesAs = (
  party: Parameters<typeof deskOf>[0],
  asker: Asker,
  directory: Directory,
  seen: Case,
): boolean => {
  const desk = deskOf(party, seen);
  return desk !== undefined && servesAt(asker, directory, desk);
};

/** Whether the asker is a party to a case on a day: an agent only as long as their authority holds. */
const isParty = (party: Party, asker: Asker, directory: Directory, seen: Case, day: string): boolean => {
  switch (party) {
    case 'APPLICANT':
      return isOwn(asker, seen) && asker.person === seen.person;
    case 'AGENT':
      return (
        isOwn(asker, seen) &&
        asker.person === seen.agentPerson &&
        (seen.authority === undefined || isOn(seen.authority, day))
      );
    case 'DESK':
    case 'OWNER':
    case 'SETTLER':
    case 'RATED':
      return servesAs(party, asker, directory, seen);
    case 'ANY_WINDOW':
      return isAtAnyWindow(asker, seen);
    case 'SUPERVISOR':
      return asker.role === 'SUPERVISOR' && asker.district === seen.district;
  }
};

/** Whether the asker deals with a case: has it on their desk, owns it, or settled it. */
export const dealsWith = (asker: Asker, directory: Directory, seen: Case): boolean =>
  scopeOf(asker.role, 'Case.applicantInClear') !== null &&
  (['DESK', 'OWNER', 'SETTLER'] as const).some((party) => servesAs(party, asker, directory, seen));

/** Whether the asker is one of the parties who may do an act to a case as it stands, on a day. */
export const mayDo = (
  action: CaseAction,
  asker: Asker,
  directory: Directory,
  seen: Case,
  day: string,
): boolean =>
  partiesOf(seen.status, action).some((party) => isParty(party, asker, directory, seen, day)) &&
  isFree(action, asker, seen);

// a case that a reviewer has taken on is dealt with by that reviewer; anybody at the desk may take it over first
const isFree = (action: CaseAction, asker: Asker, seen: Case): boolean =>
  seen.claimedBy === undefined ||
  seen.claimedBy === asker.subject ||
  !['COMPLETE', 'REJECT', 'REQUEST_CORRECTION', 'FORWARD'].includes(action);

// there is nothing to revoke or print where nothing was granted, or it was taken back
const hasObject = (action: CaseAction, { certificate }: Case): boolean =>
  (action !== 'REVOKE_CERTIFICATE' && action !== 'REPRINT_CERTIFICATE') ||
  (certificate !== undefined && certificate.revoked === undefined);

/** What the asker may do to a case on a day, from the one table. */
export const availableActions = (asker: Asker, directory: Directory, seen: Case, day: string): CaseAction[] =>
  CASE_ACTIONS.filter(
    (action) =>
      nextCaseStatus(seen.status, action, seen.clock.stopped?.resumesAs) !== null &&
      hasObject(action, seen) &&
      isAtStep(action, seen.events) &&
      mayDo(action, asker, directory, seen, day),
  );
