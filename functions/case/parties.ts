import { type Asker, isSamePerson } from '../identity/asker.ts';
import { scopeOf } from '../identity/permit.ts';
import type { Directory } from '../registry/directory.ts';
import { isAtAnyWindow, isOwnCase, isStaffAt } from './access.ts';
import { hasFee } from './acts/fee.ts';
import { findExtension } from './clocks/extension.ts';
import { listSuspensions } from './clocks/suspension.ts';
import { isUrgedOn } from './clocks/urged.ts';
import type { Case, CaseStatus } from './model.ts';
import { listForwardOffices } from './moves/forwardOffices.ts';
import { mayBeAcceptedAt } from './moves/mayBeAcceptedAt.ts';
import { mayDeskSettle } from './moves/mayDeskSettle.ts';
import { isAskedForOpinion, mayAskMore } from './opinions/openOpinions.ts';
import { isAllowedAtStep } from './ratingSteps.ts';
import { findLastDecision, findRatedDesk, findReopenedStatus, findSettlingDesk } from './settlement.ts';
import { CASE_ACTIONS, type CaseAction, findNextCaseStatus, listParties, type Party } from './transitions.ts';

/** The desk whose staff are that party to a case. */
const deskOf = (
  party: 'DESK' | 'OWNER' | 'SETTLER' | 'DECIDER' | 'RATED',
  seen: Case,
): string | undefined => {
  switch (party) {
    case 'DESK':
      return seen.desk;
    case 'OWNER':
      return seen.owner?.window;
    case 'SETTLER':
      return findSettlingDesk(seen);
    case 'DECIDER':
      return findLastDecision(seen)?.desk;
    case 'RATED':
      return findRatedDesk(seen);
  }
};

const servesAs = (
  party: Parameters<typeof deskOf>[0],
  asker: Asker,
  directory: Directory,
  seen: Case,
): boolean => {
  const desk = deskOf(party, seen);
  return desk !== undefined && isStaffAt(asker, directory, desk);
};

const isSupervisorOf = ({ role, district }: Asker, seen: Case): boolean =>
  role === 'SUPERVISOR' && district === seen.district;

/** Whether the asker is a party to a case on a day: an agent only while their authority is in force. */
export const isParty = (
  party: Party,
  asker: Asker,
  directory: Directory,
  seen: Case,
  day: string,
): boolean => {
  switch (party) {
    case 'APPLICANT':
      return isOwnCase(asker, seen, day) && isSamePerson(asker, seen.person, seen.district);
    case 'AGENT':
      return isOwnCase(asker, seen, day) && isSamePerson(asker, seen.agentPerson, seen.district);
    case 'OFFICE':
      return asker.role === 'REVIEWER' && servesAs('DESK', asker, directory, seen);
    case 'DESK':
    case 'OWNER':
    case 'SETTLER':
    case 'DECIDER':
    case 'RATED':
      return servesAs(party, asker, directory, seen);
    case 'ASKED':
      return isAskedForOpinion(asker, directory, seen);
    case 'ANY_WINDOW':
      return isAtAnyWindow(asker, seen);
    // only a code makes a bearer: see `actByCode`
    case 'BEARER':
      return false;
    case 'SUPERVISOR':
      return isSupervisorOf(asker, seen);
    case 'OVERSEER':
      return isSupervisorOf(asker, seen) && seen.owner !== undefined;
  }
};

/** Whether the asker is responsible for a case: their desk has it, owns it or settled it. */
export const isResponsibleFor = (asker: Asker, directory: Directory, seen: Case): boolean =>
  scopeOf(asker.role, 'Case.applicantInClear') !== null &&
  (['DESK', 'OWNER', 'SETTLER'] as const).some((party) => servesAs(party, asker, directory, seen));

/** Whether the asker is one of the parties that may do an act on a case in its status, on a day. */
export const mayActOnCase = (
  action: CaseAction,
  asker: Asker,
  directory: Directory,
  seen: Case,
  day: string,
): boolean =>
  listParties(seen.status, action).some((party) => isParty(party, asker, directory, seen, day)) &&
  isFree(action, asker, seen);

// only the reviewer who claimed a case decides it; a colleague must claim it first
const isFree = (action: CaseAction, asker: Asker, seen: Case): boolean =>
  seen.claimedBy === undefined ||
  seen.claimedBy === asker.subject ||
  !['COMPLETE', 'REJECT', 'REQUEST_CORRECTION', 'FORWARD', 'MARK_DUPLICATE', 'SUSPEND', 'RESUME'].includes(
    action,
  );

// what no office may take cannot be moved; a certificate or an authority that is not in force cannot be revoked or
// reprinted, nor erased people be corrected or represented
const hasObject = (
  action: CaseAction,
  asker: Asker,
  directory: Directory,
  seen: Case,
  day: string,
): boolean => {
  switch (action) {
    case 'ACCEPT':
      return mayBeAcceptedAt(asker.windows, directory, seen, day);
    case 'FORWARD':
    case 'MOVE':
      return listForwardOffices(directory, seen, day).length > 0;
    case 'COMPLETE':
      return seen.desk !== undefined && mayDeskSettle(directory, seen, seen.desk, day);
    case 'URGE':
      return !isUrgedOn(seen, day);
    case 'ASK_OPINION':
      return mayAskMore(seen);
    case 'SUPPLY_MATERIALS':
      return seen.promised !== undefined;
    case 'RECORD_PAYMENT':
      return hasFee(directory, seen);
    case 'EXTEND':
      return 'rule' in findExtension(directory, seen, asker.role, day);
    case 'CANCEL_OPINION':
      return seen.opinions !== undefined;
    case 'SUSPEND':
      return listSuspensions(directory, seen).length > 0;
    case 'REVOKE_CERTIFICATE':
    case 'REPRINT_CERTIFICATE':
      return seen.certificate !== undefined && seen.certificate.revoked === undefined;
    case 'REVOKE_AUTHORITY':
      return hasRevocableAgent(seen);
    case 'UNDO_DECISION':
      return isInTimeToUndo(asker, seen, day);
    case 'CORRECT':
    case 'APPOINT_AGENT':
      return seen.sealed !== undefined;
    default:
      return true;
  }
};

/** Whether the asker may still undo the last decision: its desk on the same day, a supervisor at any time. */
export const isInTimeToUndo = ({ role }: Asker, seen: Case, day: string): boolean =>
  role === 'SUPERVISOR' || findLastDecision(seen)?.day === day;

/** Finds the status that an act restores: the one before the correction, or before the decision. */
export const findResumedStatus = (seen: Case, action: CaseAction): CaseStatus | undefined =>
  action === 'UNDO_DECISION' ? findReopenedStatus(seen) : seen.clock.stopped?.resumesAs;

/** Whether a case has an agent whose authority was not taken back. */
export const hasRevocableAgent = ({ agentPerson, authorityRevokedAt }: Case): boolean =>
  agentPerson !== undefined && authorityRevokedAt === undefined;

/** Lists the acts that the asker may do on a case on a day. */
export const listAvailableActions = (
  asker: Asker,
  directory: Directory,
  seen: Case,
  day: string,
): CaseAction[] =>
  CASE_ACTIONS.filter(
    (action) =>
      findNextCaseStatus(seen.status, action, findResumedStatus(seen, action)) !== null &&
      hasObject(action, asker, directory, seen, day) &&
      isAllowedAtStep(action, seen.events) &&
      mayActOnCase(action, asker, directory, seen, day),
  );
