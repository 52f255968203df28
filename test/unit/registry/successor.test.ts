import { expect, test } from 'vitest';
import { successorWindow } from '../../../functions/registry/successor.ts';
import { small, smallDirectory } from '../../support/smallDirectory.ts';

const main = { subject: 'li', duty: 'MAIN' as const, from: null, to: null };
const postings = [
  { ...main, id: 'P-1', desk: small.window, to: '2016-04-06' },
  { ...main, id: 'P-2', desk: small.otherWindow, from: '2016-04-07' },
];
const staffed = smallDirectory((pack) => ({
  ...pack,
  staff: { modelled: false, note: 'Made up.', postings },
}));
const unknown = smallDirectory();

const hand = (window: string, clerk: string, day = '2016-04-06', directory = staffed) => {
  const found = successorWindow(directory, { window, clerk }, day);
  return 'value' in found
    ? found.value.id
    : found.refusals.map(({ code, path, text }) => `${code} ${path.join('.')} ${text.en}`);
};

test('a clerk may take over at a window of theirs, or anywhere if unknown to the registry', () => {
  expect(hand(small.window, 'li')).toBe(small.window);
  expect(hand(small.window, 'stranger')).toBe(small.window);
  expect(hand(small.window, 'x'.repeat(255))).toBe(small.window);
  expect(hand(small.otherWindow, 'anybody', '2016-04-06', unknown)).toBe(small.otherWindow);
});

test.each([
  [
    'at an unknown window',
    '900001001201-99',
    'li',
    ['UNKNOWN_WINDOW input.window No such window in this district.'],
  ],
  [
    'at a window they are not posted to yet',
    small.otherWindow,
    'li',
    [
      `NOT_POSTED input.clerk This clerk is not posted to Window ${small.otherWindow} on this day; choose one who is.`,
    ],
  ],
  [
    'without a name',
    small.window,
    '',
    [
      'INVALID_INPUT input.clerk This value is not valid: it must have 1 to 255 ASCII characters, without spaces.',
    ],
  ],
  [
    'with a space in the name',
    small.window,
    'a b',
    [
      'INVALID_INPUT input.clerk This value is not valid: it must have 1 to 255 ASCII characters, without spaces.',
    ],
  ],
  [
    'with a name that is too long',
    small.window,
    'x'.repeat(256),
    [
      'INVALID_INPUT input.clerk This value is not valid: it must have 1 to 255 ASCII characters, without spaces.',
    ],
  ],
])('a clerk may not take over %s', (_, window, clerk, refusals) => {
  expect(hand(window, clerk)).toEqual(refusals);
});

test('a clerk may not take over at a window that is closed that day', () => {
  const closed = smallDirectory((pack) => ({
    ...pack,
    windows: { ...pack.windows, windows: pack.windows.windows.map((one) => ({ ...one, to: '2016-04-05' })) },
  }));
  expect(hand(small.window, 'li', '2016-04-06', closed)).toEqual([
    'WINDOW_CLOSED input.window The window is not open: it closed for good; its last day was 5 April 2016.',
  ]);
});
