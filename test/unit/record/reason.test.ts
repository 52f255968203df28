import { expect, test } from 'vitest';
import { readText } from '../../../functions/help/texts.ts';
import { readReason } from '../../../functions/record/reason.ts';

test.each([
  ['材料不全', '材料不全'],
  ['  with spaces around  ', 'with spaces around'],
  ['字'.repeat(500), '字'.repeat(500)],
])('a reason is a line of 1 to 500 characters: %s', (text, value) => {
  expect(readReason(text)).toEqual({ value });
});

const hidden = [
  ['a bidirectional override', '\u202Egnol'],
  ['an isolate', 'a\u2066b\u2069'],
  ['a line separator', 'a\u2028b'],
  ['a paragraph separator', 'a\u2029b'],
  ['a zero-width space', 'a\u200Bb'],
  ['a byte order mark inside', 'a\uFEFFb'],
  ['a tag', 'a\u{E0041}b'],
] as const;

test.each(hidden)('a reason with %s is refused', (_, text) => {
  expect(readReason(text)).toMatchObject({ refusals: [{ code: 'INVALID_INPUT' }] });
});

test.each(hidden)('a message with %s is refused', (_, text) => {
  expect(readText(text, 'text')).toMatchObject({ refusals: [{ code: 'INVALID_INPUT' }] });
});

test('a message has line breaks, rare characters and their variants', () => {
  expect(readText('第一行\n𠮷\u{E0100}😀', 'text')).toEqual({ value: '第一行\n𠮷\u{E0100}😀' });
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
        'This value is not valid: it must have 1 to 500 visible characters, on one line.',
      ],
    ]);
  },
);

test('a refused text is reported at its own path', () => {
  expect(readReason('', ['input', 'answer'])).toMatchObject({ refusals: [{ path: ['input', 'answer'] }] });
});
