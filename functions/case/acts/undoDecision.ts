import type { CaseDecision, UndoDecisionInput } from '../../graphql/generated/types.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { type Directory, matterVersion } from '../../registry/directory.ts';
import type { Context } from '../../request/context.ts';
import { retireCertificate } from '../certificate.ts';
import { countCorrectionLimit } from '../clocks/correctionLimit.ts';
import { recountDeadline } from '../clocks/recountDeadline.ts';
import { withSchedule } from '../clocks/schedule.ts';
import { countLeft, goOnWith, stopClock } from '../clocks/stopClock.ts';
import type { CaseEvent } from '../events.ts';
import type { Case } from '../model.ts';
import { isInTimeToUndo } from '../parties.ts';
import { findLastDecision } from '../settlement.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';

/** Undoes a desk's last decision for a reason that the applicant reads. The case is where it was before. */
export const undoDecision = (context: Context, input: UndoDecisionInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'undoDecision', input, (facts) => decideUndo(facts, input));

const UNDONE = {
  COMPLETION: 'COMPLETED',
  REJECTION: 'REJECTED',
  DUPLICATE: 'MARKED_DUPLICATE',
  REVOCATION: 'CERTIFICATE_REVOKED',
} as const satisfies Record<CaseDecision, CaseEvent['type']>;

const decideUndo = (facts: CaseFacts, { decision, reason: text }: UndoDecisionInput): Outcome<CaseChange> => {
  const { asker, seen, base, next } = facts;
  const reason = readReason(text);
  if (isRefused(reason)) return reason;
  const last = findLastDecision(seen);
  if (!isInTimeToUndo(asker, seen, base.day)) return refused(refuse('UNDO_TOO_LATE', ['input', 'number']));
  if (last?.type !== UNDONE[decision]) return refused(refuse('CONFLICT', ['input', 'decision']));
  const after =
    last.type === 'CERTIFICATE_REVOKED' ? restoreCertificate(seen) : reopen(facts, last.day, reason.value);
  return {
    value: {
      after: { ...after, status: next },
      acts: [
        {
          type: 'DECISION_UNDONE',
          ...base,
          ...(asker.role !== 'SUPERVISOR' && { desk: last.desk }),
          ...(after.desk !== undefined && { to: after.desk }),
          reason: reason.value,
          undone: last.type,
          ...((last.type === 'COMPLETED' || last.type === 'REJECTED') && {
            counted: { onTheSpot: last.type === 'COMPLETED' && last.onTheSpot, onTime: last.onTime },
          }),
        },
      ],
    },
  };
};

const restoreCertificate = ({ certificate, ...seen }: Case): Case => {
  if (!certificate) throw new Error('a revocation without a certificate');
  const { revoked: _revoked, ...inForce } = certificate;
  return { ...seen, certificate: inForce };
};

/** Gives a case back to the desk that decided it, with the clock as it was; its certificate goes. */
const reopen = ({ directory, seen, base }: CaseFacts, decidedOn: string, reason: string): Case => {
  const { reopens, completedAt: _completedAt, certificate, ...settled } = seen;
  if (!reopens) throw new Error('a decision that cannot be undone');
  const {
    escalation: _escalation,
    duplicateOf: _other,
    task,
    taskDue,
    earlierCertificates = [],
    ...kept
  } = settled;
  const { desk, claimedBy, clock } = reopens;
  const revoked = { at: base.at, reason };
  const retired = certificate ? [retireCertificate(certificate, seen.applicant.name, revoked)] : [];
  const certificates = [...earlierCertificates, ...retired];
  const open: Case = {
    ...kept,
    desk,
    clock,
    ...(claimedBy !== undefined && { claimedBy }),
    ...(task !== undefined && taskDue !== undefined && { heldTask: { task, taskDue } }),
    ...(certificates.length > 0 && { earlierCertificates: certificates }),
    onTheSpot: false,
  };
  return restartClock(directory, open, decidedOn, base.day);
};

/** Lets the clock go on with the days that were left; a correction gets its whole time anew, for it could not be supplied. */
const restartClock = (directory: Directory, open: Case, decidedOn: string, day: string): Case => {
  const { stopped } = open.clock;
  if (!stopped) return resumeDecided(directory, open, decidedOn, day);
  const days = matterVersion(directory, open.matter, open.matterVersion)?.correctionDays;
  const isCounted = stopped.endsAt !== undefined && days !== undefined;
  return stopClock(open, { ...stopped, ...(isCounted && countCorrectionLimit(directory, days, day)) });
};

/** The calendar may have changed since the decision, so the limit is recounted before its days left are. */
const resumeDecided = (directory: Directory, open: Case, decidedOn: string, day: string): Case => {
  const { clock, dueAt } = { ...open, ...recountDeadline(directory, open) };
  const recounted = { ...open, clock, ...(dueAt !== undefined && { dueAt }) };
  if (dueAt === undefined || day === decidedOn) return withSchedule(recounted);
  return goOnWith(directory, recounted, day, countLeft(directory, recounted, decidedOn));
};
