import { expect, test } from 'vitest';
import {
  CODE_DAYS,
  findLastDay,
  parseReceiptCode,
  shortenEnd,
  shortHash,
} from '../../../functions/receipt/receiptCode.ts';
import { issueCode } from '../../../functions/receipt/receiptCodes.ts';
import { CROCKFORD } from '../../../functions/record/crockford.ts';

const SECRET = Buffer.from('a secret of these tests');
const NUMBER = '350205002214-HC-PS-02-9F3K0123456789AB';
const LAST_DAY = '2016-05-06';
const code = issueCode(SECRET, NUMBER, LAST_DAY);
const bare = code.replaceAll('-', '');

test('a code has 25 letters and digits in groups of five', () => {
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
});

test('the layout of codes is stable, because paper is not printed anew', () => {
  expect(code).toBe('ANZXW-3N0W3-Z9F3K-M2G3S-FP30W');
});

test('a code leads to district, village, matter and the beginning of the id', () => {
  expect(parseReceiptCode(code)).toMatchObject({
    district: '350205',
    village: shortHash('350205002214'),
    matter: shortHash('HC-PS-02'),
    id: '9F3K',
    end: shortenEnd(LAST_DAY),
  });
});

test('a code is read in lower case, with spaces, other dashes and look-alikes, full-width and from its QR text', () => {
  const read = parseReceiptCode(code);
  const alike = bare.replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
  const wide = code.replace(/[0-9A-Z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  for (const typed of [bare, ` ${code} `, alike, code.replaceAll('-', '－'), code.replaceAll('-', '–'), wide])
    expect(parseReceiptCode(typed)).toEqual(read);
  expect(parseReceiptCode(`TONGBAN:${bare}`)).toEqual(read);
});

test('every wrong character of a code is found', () => {
  const wrong = [...bare].flatMap((right, i) =>
    [...CROCKFORD].filter((one) => one !== right).map((one) => bare.slice(0, i) + one + bare.slice(i + 1)),
  );
  expect(wrong).toHaveLength(25 * 31);
  expect(wrong.filter((one) => parseReceiptCode(one))).toEqual([]);
});

test('every exchange of neighbours in a code is found', () => {
  const exchanged = [...bare.slice(1)].map(
    (second, i) => bare.slice(0, i) + second + bare.charAt(i) + bare.slice(i + 2),
  );
  expect(exchanged.filter((one) => one !== bare && parseReceiptCode(one))).toEqual([]);
});

test.each(['', 'x', bare.slice(1), `${bare}0`, `U${bare.slice(1)}`, '0'.repeat(101)])(
  '%j is no code',
  (typed) => {
    expect(parseReceiptCode(typed)).toBeUndefined();
  },
);

test('codes of other cases, days and secrets have another proof', () => {
  const proofs = [
    issueCode(SECRET, NUMBER, LAST_DAY),
    issueCode(SECRET, NUMBER, '2016-05-07'),
    issueCode(SECRET, NUMBER, '2016-06-07'),
    issueCode(SECRET, NUMBER.replace(/B$/, 'C'), LAST_DAY),
    issueCode(Buffer.from('another'), NUMBER, LAST_DAY),
  ].map((one) => parseReceiptCode(one)?.proof);
  expect(new Set(proofs).size).toBe(5);
});

test('the last day is found on every day on which a code counts, and on none after it', () => {
  const end = shortenEnd(LAST_DAY);
  expect(findLastDay(end, LAST_DAY)).toBe(LAST_DAY);
  expect(findLastDay(end, '2016-04-06')).toBe(LAST_DAY);
  expect(findLastDay(end, '2016-05-07')).toBeUndefined();
  // later the same character means another day, of which the proof is wrong
  expect(findLastDay(end, '2016-05-08')).toBe('2016-06-07');
  expect(CODE_DAYS).toBe(30);
});
