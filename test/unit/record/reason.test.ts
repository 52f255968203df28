import { expect, test } from 'vitest';
import { readReason } from '../../../functions/record/reason.ts';

test.each([
  ['材料不全', '材料不全'],
  ['  with spaces around  ', 'with spaces around'],
  ['字'.repeat(500), '字'.repeat(500)],
])('a reason is a line of 1 to 500 characters: %s', (text, value) => {
  expect(readReason(text)).toEqual({ value });
});

test.each([[''], ['   '], ['字'.repeat(501)], ['two\nlines'], ['bell\u0007']])(
  '%j is not a reason',
  (text) => {
    const outcome = readReason(text);
    const result =
      'value' in outcome
        ? outcome.value
        : outcome.refusals.map(({ code, path, text: t }) => [code, path, t.en]);
    expect(result).toEqual([
      [
        'INVALID_INPUT',
        ['input', 'reason'],
        'This value is not valid: it must have 1 to 500 characters, on one line.',
      ],
    ]);
  },
);

test('a refused text is reported at its own path', () => {
  expect(readReason('', ['input', 'answer'])).toMatchObject({ refusals: [{ path: ['input', 'answer'] }] });
});
