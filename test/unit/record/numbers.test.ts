import { describe, expect, test } from 'vitest';
import { formatCaseNumber, parseCaseNumber } from '../../../functions/record/numbers.ts';

describe('case number', () => {
  const id = '0123456789ABCDEF';

  test('a case number holds village, matter and id, and parses back', () => {
    expect(parseCaseNumber(formatCaseNumber('350205002214', 'HC-PS-02', id))).toEqual({
      district: '350205',
      village: '350205002214',
      matter: 'HC-PS-02',
      id,
    });
  });

  test.each([
    ['in lower case', (number: string) => number.toLowerCase()],
    ['with spaces', (number: string) => ` ${number.replaceAll('-', ' - ')} `],
    ['in full-width digits', (number: string) => number.replaceAll('0', '０')],
    [
      'with O for 0 and I or l for 1 in its id',
      (number: string) => `${number.slice(0, -16)}oO1iIlL0ABCDEFGH`,
    ],
  ])('a case number typed %s is read', (_, type) => {
    const number = formatCaseNumber('350205002214', 'HC-PS-02', '001111100ABCDEFG');
    expect(parseCaseNumber(type(number))).toMatchObject({ village: '350205002214', matter: 'HC-PS-02' });
  });

  test('a case number accepts the longest matter code of a pack', () => {
    const matter = 'ABCDEFGH-ABCDEFGH-ABCDEFGH-ABCDEFGH';
    expect(parseCaseNumber(formatCaseNumber('350205002214', matter, id))?.matter).toBe(matter);
  });

  test.each([
    '',
    '350205002214',
    '350205002214-HC-PS-02-ILOU0000000000',
    '350205#02214-HC-PS-02-0123456789ABCDEF',
    '350205002214-BUNDLE-0123456789ABCDEF',
    `${'3'.repeat(12)}-A\n-0123456789ABCDEF`,
  ])('%j is not a case number', (text) => {
    expect(parseCaseNumber(text)).toBeUndefined();
  });
});
