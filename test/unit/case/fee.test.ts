import { expect, test } from 'vitest';
import { findFee, findOpenFee, formatYuan, hasFee } from '../../../functions/case/acts/fee.ts';
import { haicangDirectory } from '../../support/haicang.ts';

const directory = haicangDirectory();
const seen = { matter: 'HC-PS-06', matterVersion: 1, status: 'IN_REVIEW', payment: undefined } as const;
const recorded = (amount: number, waived: number) => ({
  payment: { amount, waived, at: '2016-04-06T01:00:00Z', desk: 'd', clerk: 'c' },
});

test('the fee of an open and of a settled case is that of its rule, in fen', () => {
  expect(findFee(directory, seen)).toBe(1500);
  expect(findFee(directory, { ...seen, status: 'COMPLETED' })).toBe(1500);
});

test.each(['REJECTED', 'WITHDRAWN', 'LAPSED'] as const)('no fee is due of a case that is %s', (status) => {
  expect(findFee(directory, { ...seen, status })).toBe(0);
});

test.each([
  [0, 0, 1500],
  [500, 0, 1000],
  [500, 1000, 0],
  [1500, 0, 0],
  [2000, 0, 0],
])('of 1,500 fen, with %i paid and %i waived, %i are open', (amount, waived, open) => {
  expect(findOpenFee(directory, { ...seen, ...recorded(amount, waived) })).toBe(open);
});

test('a fee can be recorded while it is due, and paid back once it was paid', () => {
  const withdrawn = { ...seen, status: 'WITHDRAWN' } as const;
  expect(hasFee(directory, seen)).toBe(true);
  expect(hasFee(directory, withdrawn)).toBe(false);
  expect(hasFee(directory, { ...withdrawn, ...recorded(1500, 0) })).toBe(true);
  expect(hasFee(directory, { ...withdrawn, ...recorded(0, 1500) })).toBe(false);
  expect(hasFee(directory, { ...seen, matter: 'HC-PS-02' })).toBe(false);
});

test.each([
  [1250, '12.50'],
  [5, '0.05'],
  [0, '0.00'],
])('%i fen are %s yuan', (fen, yuan) => {
  expect(formatYuan(fen)).toBe(yuan);
});
