import { describe, expect, test } from 'vitest';
import type { CaseAct } from '../../../functions/case/events.ts';
import {
  closeCase,
  findLastDecision,
  findRatedDesk,
  findReopenedStatus,
  findSettlingDesk,
} from '../../../functions/case/settlement.ts';
import { caseWith, sampleAct } from '../../support/builders.ts';

const rejected: CaseAct = { type: 'REJECTED', ...sampleAct, desk: 'office', reason: 'r', onTime: true };
const completed: CaseAct = { type: 'COMPLETED', ...sampleAct, desk: 'window', onTheSpot: true, onTime: true };
const drafted: CaseAct = { type: 'DRAFTED', ...sampleAct };

test('a closed case has no desk, claim, escalation or stopped clock', () => {
  const stopped = {
    since: sampleAct.at,
    left: 1,
    resumesAs: 'ACCEPTED' as const,
    reason: 'r',
    materials: [],
  };
  const open = caseWith({
    desk: 'office',
    claimedBy: 'li',
    escalation: { of: 'CASE', step: 'OVERDUE', at: sampleAct.at, told: [], dueAt: sampleAct.at },
    clock: { limit: { value: 5, unit: 'WORKING_DAY' }, stopped },
  });
  const found = closeCase(open);
  expect('desk' in found || 'claimedBy' in found || 'escalation' in found).toBe(false);
  expect(found.clock).toEqual({ limit: { value: 5, unit: 'WORKING_DAY' } });
  expect(found.number).toBe(open.number);
});

test('a rating is about the owner’s window, or about the desk that rejected the case', () => {
  expect(findRatedDesk(caseWith({ owner: { clerk: 'li', window: 'own' } }, [rejected]))).toBe('own');
  expect(findRatedDesk(caseWith({}, [drafted, rejected]))).toBe('office');
  expect(findRatedDesk(caseWith({}, [drafted]))).toBeUndefined();
});

test('the settling desk is where a case was completed', () => {
  expect(findSettlingDesk(caseWith({ status: 'COMPLETED' }, [rejected, completed]))).toBe('window');
  expect(findSettlingDesk(caseWith({ status: 'REJECTED' }, [rejected]))).toBeUndefined();
});

describe('last decision', () => {
  const undone: CaseAct = {
    type: 'DECISION_UNDONE',
    ...sampleAct,
    role: 'CLERK',
    desk: 'window',
    reason: 'r',
    undone: 'COMPLETED',
  };
  const typeOf = (...acts: CaseAct[]) => findLastDecision(caseWith({}, acts))?.type;

  test('the last decision is the latest one that was not undone', () => {
    expect(typeOf(rejected, completed)).toBe('COMPLETED');
    expect(typeOf(rejected, completed, undone)).toBe('REJECTED');
    expect(typeOf(completed, undone)).toBeUndefined();
    expect(typeOf(completed, undone, rejected)).toBe('REJECTED');
  });

  test('a case that was closed before decisions could be undone has no status to go back to', () => {
    const closed = { status: 'COMPLETED', sealed: 's' } as const;
    const reopens = { status: 'IN_REVIEW', desk: 'office', clock: caseWith().clock } as const;
    expect(findReopenedStatus(caseWith(closed, [completed]))).toBeUndefined();
    expect(findReopenedStatus(caseWith({ ...closed, reopens }, [completed]))).toBe('IN_REVIEW');
    expect(
      findReopenedStatus(caseWith({ ...closed, sealed: undefined, reopens }, [completed])),
    ).toBeUndefined();
  });
});
