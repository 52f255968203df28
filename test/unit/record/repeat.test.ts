import { describe, expect, test } from 'vitest';
import { answerRepeat, answerWrite, checkIdempotencyKey, markOf } from '../../../functions/record/repeat.ts';
import { askerWith } from '../../support/seen.ts';

const mark = { actor: 'li', key: 'k', payload: 'p' };
const other = { actor: 'wang', key: 'k', payload: 'x' };
const codes = (found: ReturnType<typeof answerRepeat>) =>
  found && ('value' in found ? found.value : found.refusals.map(({ code, path }) => [code, path]));
const REUSED = [['KEY_REUSED', ['input', 'idempotencyKey']]];

test('a key is 1 to 128 printable characters without spaces', () => {
  const wrong = (key: string) =>
    checkIdempotencyKey(key).map(({ code, path, text }) => [code, path, text.en]);
  expect(['k', '!~', 'x'.repeat(128)].flatMap(wrong)).toEqual([]);
  for (const key of ['', 'x'.repeat(129), 'a b', '键', ' k', 'k\n'])
    expect(wrong(key)).toEqual([
      ['INVALID_INPUT', ['input', 'idempotencyKey'], 'This value is not valid: 1–128 ASCII.'],
    ]);
});

test('the mark of a request is of who asks, not of their role', () => {
  expect(markOf(askerWith('CLERK', { subject: 'li' }), 'k', 'p')).toEqual(mark);
});

describe('a request that comes again', () => {
  test.each([
    ['that did something before is answered with what it did', { events: [other, mark] }, 'SEEN'],
    ['whose key belongs to somebody else did nothing yet', { events: [other] }, undefined],
    ['of another key did nothing yet', { events: [{ ...mark, key: 'other' }] }, undefined],
    ['with another payload is refused', { events: [{ ...mark, payload: 'x' }] }, REUSED],
    [
      'that saved the draft last is answered with it',
      { events: [], draft: { key: 'k', payload: 'p' } },
      'SEEN',
    ],
    ['with another draft is refused', { events: [], draft: { key: 'k', payload: 'x' } }, REUSED],
    [
      'that a newer draft was saved after is answered with that',
      { events: [], draft: { key: 'newer', payload: 'x', before: [{ key: 'k', payload: 'p' }] } },
      'SEEN',
    ],
    [
      'with another draft than it saved before a newer one is refused',
      { events: [], draft: { key: 'newer', payload: 'x', before: [{ key: 'k', payload: 'x' }] } },
      REUSED,
    ],
    [
      'that no draft was saved by saves it',
      { events: [], draft: { key: 'newer', payload: 'p', before: [{ key: 'other', payload: 'p' }] } },
      undefined,
    ],
  ])('and %s', (_, seen, expected) => {
    const found = codes(answerRepeat(seen, mark));
    if (expected === 'SEEN') expect(found).toBe(seen);
    else expect(found).toEqual(expected);
  });
});

describe('a write', () => {
  const written = { events: [mark] };

  test('that nobody was before answers what it wrote', () => {
    expect(answerWrite(written, undefined, mark)).toEqual({ value: written });
  });

  test('that this very request was before, elsewhere, answers what that wrote', () => {
    const faster = { events: [other, mark] };
    expect(codes(answerWrite(written, faster, mark))).toBe(faster);
  });

  test('that somebody else was before is a conflict', () => {
    expect(codes(answerWrite(written, { events: [other] }, mark))).toEqual([
      ['CONFLICT', ['input', 'number']],
    ]);
  });
});
