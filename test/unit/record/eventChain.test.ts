import { describe, expect, test } from 'vitest';
import type { CaseAct } from '../../../functions/case/events.ts';
import { eraseEvent } from '../../../functions/record/eraseEvent.ts';
import { appendActs, isChainIntact } from '../../../functions/record/eventChain.ts';

const NUMBER = '350205002214-HC-PS-02-0123456789ABCDEF';
const act = {
  at: '2016-04-01T01:00:00.000Z',
  day: '2016-04-01',
  actor: 'clerk',
  role: 'CLERK',
  payload: 'p',
} as const;
const accepted: CaseAct = {
  type: 'ACCEPTED',
  ...act,
  key: 'k1',
  desk: 'w',
  crossVillage: false,
  online: false,
  visit: true,
  materialsSaved: 0,
  stampsSaved: 0,
};
const completed: CaseAct = { type: 'COMPLETED', ...act, key: 'k2', desk: 'w', onTheSpot: true, onTime: true };
const chain = appendActs(NUMBER, [], [accepted, completed]);

describe('event chain', () => {
  test('an event chain is intact as written', () => {
    expect(isChainIntact(NUMBER, chain)).toBe(true);
  });

  test('appending acts together or one by one gives the same chain', () => {
    const first = appendActs<CaseAct>(NUMBER, [], [accepted]);
    expect(appendActs<CaseAct>(NUMBER, first, [completed])).toEqual(chain);
  });

  test('sealed old values are erased with an event, and the chain stays intact', () => {
    const corrected: CaseAct = {
      type: 'CORRECTED',
      ...act,
      key: 'k3',
      desk: 'w',
      reason: 'r',
      corrected: ['NAME'],
      sealed: 'v2.x.y',
    };
    const erased: CaseAct = {
      type: 'ERASED',
      ...act,
      role: 'OPERATOR',
      key: 'k4',
      ground: 'RETENTION_EXPIRED',
      reason: 'r',
    };
    const before = appendActs<CaseAct>(NUMBER, [], [accepted, corrected]);
    const after = appendActs<CaseAct>(NUMBER, before.map(eraseEvent), [erased]);
    expect(after[1]).toMatchObject({ sealed: '', corrected: ['NAME'] });
    expect(isChainIntact(NUMBER, after)).toBe(true);
  });

  test('an edited event breaks the chain', () => {
    const edited = chain.map((event) => ({ ...event, day: '2016-04-02' }));
    expect(isChainIntact(NUMBER, edited)).toBe(false);
  });

  test('a removed event breaks the chain', () => {
    expect(isChainIntact(NUMBER, chain.slice(1))).toBe(false);
  });

  test('reordered events break the chain', () => {
    expect(isChainIntact(NUMBER, chain.toReversed())).toBe(false);
  });

  test('events moved to another case break the chain', () => {
    expect(isChainIntact(NUMBER.replace('0', '1'), chain)).toBe(false);
  });
});

describe('erased events', () => {
  const withdrawn: CaseAct = {
    type: 'WITHDRAWN',
    ...act,
    actor: 'me',
    role: 'RESIDENT',
    key: 'k2',
    reason: '我搬走了',
  };
  const erased: CaseAct = {
    type: 'ERASED',
    ...act,
    actor: 'op',
    role: 'OPERATOR',
    key: 'k3',
    ground: 'RETENTION_EXPIRED',
    reason: 'letter 12',
  };
  const before = appendActs<CaseAct>(NUMBER, [], [accepted, withdrawn]);
  const blank = before.map(eraseEvent);
  const after = appendActs<CaseAct>(NUMBER, blank, [erased]);

  test('an erasure blanks texts, keys, payloads and the person, but not the official', () => {
    expect(JSON.stringify(blank)).not.toMatch(/我搬走了|"me"|k1|k2|"p"/);
    expect(blank.map(({ actor }) => actor)).toEqual(['clerk', '']);
  });

  test('an erasure blanks an agent’s id and their words about a rating', () => {
    const appealed: CaseAct = {
      type: 'RATING_APPEALED',
      ...act,
      role: 'AGENT',
      key: 'k',
      words: '不满意',
      dueAt: '',
    };
    const [gone] = appendActs<CaseAct>(NUMBER, [], [appealed]).map(eraseEvent);
    expect(gone).toMatchObject({ actor: '', words: '', key: '', payload: '' });
    const erasedToo = gone && appendActs<CaseAct>(NUMBER, [gone], [erased]);
    expect(isChainIntact(NUMBER, erasedToo ?? [])).toBe(true);
  });

  test('an erasure blanks existing words and reasons and adds none', () => {
    const withReason: CaseAct = {
      type: 'REJECTED',
      ...act,
      key: 'k',
      desk: 'w',
      reason: '材料不全',
      onTime: true,
    };
    const withoutReason: CaseAct = { type: 'WITHDRAWN', ...act, key: 'k' };
    const unreasoned: CaseAct = { type: 'WITHDRAWN', ...act, key: 'k', reason: undefined };
    const unsaid: CaseAct = { type: 'RATED', ...act, key: 'k', score: 5, words: undefined };
    const acts = [withReason, withoutReason, unsaid, unreasoned];
    const [taken, none, silent, without] = appendActs<CaseAct>(NUMBER, [], acts).map(eraseEvent);
    expect(without).toMatchObject({ reason: undefined });
    expect(taken).toMatchObject({ reason: '' });
    expect(none).not.toHaveProperty('reason');
    expect(none).not.toHaveProperty('words');
    expect(silent).toMatchObject({ words: undefined });
  });

  test('the chain is intact after a recorded erasure', () => {
    expect(isChainIntact(NUMBER, after)).toBe(true);
    expect(after.slice(0, 2).map(({ hash }) => hash)).toEqual(before.map(({ hash }) => hash));
  });

  test('an edited event breaks the chain after an erasure', () => {
    const edited = after.map((event) => ({ ...event, day: '2016-04-02' }));
    expect(isChainIntact(NUMBER, edited)).toBe(false);
  });

  test('replacing blanked words by others breaks the chain', () => {
    const other = after.map((event) => (event.type === 'WITHDRAWN' ? { ...event, reason: 'other' } : event));
    expect(isChainIntact(NUMBER, other)).toBe(false);
  });

  test('blanked events followed by another event than an erasure break the chain', () => {
    expect(isChainIntact(NUMBER, appendActs<CaseAct>(NUMBER, blank, [completed]))).toBe(false);
  });

  test('blanking the erasure event breaks the chain', () => {
    expect(isChainIntact(NUMBER, after.map(eraseEvent))).toBe(false);
  });

  test('blanked events without an erasure event break the chain', () => {
    expect(isChainIntact(NUMBER, blank)).toBe(false);
  });
});
