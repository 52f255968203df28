import { describe, expect, test } from 'vitest';
import {
  answerRepeat,
  answerWrite,
  checkIdempotencyKey,
  markRequest,
} from '../../../functions/record/idempotency.ts';
import { askerWith } from '../../support/builders.ts';

const mark = { actor: 'li', key: 'k', payload: 'p' };
const other = { actor: 'wang', key: 'k', payload: 'x' };
const codes = (found: ReturnType<typeof answerRepeat>) =>
  found && ('value' in found ? found.value : found.refusals.map(({ code, path }) => [code, path]));
const REUSED = [['KEY_REUSED', ['input', 'idempotencyKey']]];

test('an idempotency key has 1 to 128 printable characters without spaces', () => {
  const wrong = (key: string) =>
    checkIdempotencyKey(key).map(({ code, path, text }) => [code, path, text.en]);
  expect(['k', '!~', 'x'.repeat(128)].flatMap(wrong)).toEqual([]);
  for (const key of ['', 'x'.repeat(129), 'a b', '键', ' k', 'k\n'])
    expect(wrong(key)).toEqual([
      [
        'INVALID_INPUT',
        ['input', 'idempotencyKey'],
        'This value is not valid: it must have 1 to 128 ASCII characters, without spaces.',
      ],
    ]);
});

test('the mark of a request holds its asker without their role', () => {
  expect({
    ...markRequest(askerWith('CLERK', { subject: 'li' }), 'k', { payload: 'p', earlier: 'e' }),
  }).toEqual(mark);
});

test('a request is recognised by the fingerprint of its payload, the present one or the earlier one', () => {
  const sent = markRequest(askerWith('CLERK', { subject: 'li' }), 'k', { payload: 'v2:p', earlier: 'p' });
  const answers = ['v2:p', 'p', 'v2:x', 'x', ''].map((payload) =>
    codes(answerRepeat({ events: [{ ...mark, payload }] }, sent)),
  );
  expect(answers.map((answer) => Array.isArray(answer))).toEqual([false, false, true, true, true]);
});

describe('answerRepeat', () => {
  test.each([
    ['already executed returns the existing item', { events: [other, mark] }, 'SEEN'],
    ['with somebody else’s key is new', { events: [other] }, undefined],
    ['with another key is new', { events: [{ ...mark, key: 'other' }] }, undefined],
    ['with another payload is refused', { events: [{ ...mark, payload: 'x' }] }, REUSED],
    ['that saved the current draft returns it', { events: [], draft: { key: 'k', payload: 'p' } }, 'SEEN'],
    ['with another draft is refused', { events: [], draft: { key: 'k', payload: 'x' } }, REUSED],
    [
      'that saved an earlier draft returns the current one',
      { events: [], draft: { key: 'newer', payload: 'x', before: [{ key: 'k', payload: 'p' }] } },
      'SEEN',
    ],
    [
      'with another payload than its earlier draft is refused',
      { events: [], draft: { key: 'newer', payload: 'x', before: [{ key: 'k', payload: 'x' }] } },
      REUSED,
    ],
    [
      'that saved no draft is new',
      { events: [], draft: { key: 'newer', payload: 'p', before: [{ key: 'other', payload: 'p' }] } },
      undefined,
    ],
  ])('a request %s', (_, seen, expected) => {
    const found = codes(answerRepeat(seen, mark));
    if (expected === 'SEEN') expect(found).toBe(seen);
    else expect(found).toEqual(expected);
  });
});

describe('answerWrite', () => {
  const written = { events: [mark] };

  test('an uncontended write returns the written item', () => {
    expect(answerWrite(written, undefined, mark)).toEqual({ value: written });
  });

  test('a write that loses to its own request returns that request’s item', () => {
    const faster = { events: [other, mark] };
    expect(codes(answerWrite(written, faster, mark))).toBe(faster);
  });

  test('a write that loses to another request is a CONFLICT', () => {
    expect(codes(answerWrite(written, { events: [other] }, mark))).toEqual([
      ['CONFLICT', ['input', 'number']],
    ]);
  });
});
