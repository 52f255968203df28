import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeNumber } from '../../../functions/identity/identity.ts';
import { isIdentityNumber } from '../../../functions/identity/identityNumber.ts';
import {
  formatCaseNumber,
  formatHelpNumber,
  formatTicketNumber,
  parseCaseNumber,
  parseHelpNumber,
  parseTicketNumber,
} from '../../../functions/record/numbers.ts';
import { globalId, parseGlobalId } from '../../../functions/request/globalId.ts';
import { textLike } from '../../support/fuzz.ts';
import { identityNumber } from '../../support/people.ts';

/** Each kind of number with an example, and a function that parses and formats one; undefined: invalid. */
const numbers: readonly [string, string, (text: string) => string | undefined][] = [
  [
    'case',
    '350205002214-HC-PS-02-0123456789ABCDEF',
    (text) => {
      const found = parseCaseNumber(text);
      return found && formatCaseNumber(found.village, found.matter, found.id);
    },
  ],
  [
    'bundle',
    '350205002214-HC-BD-01-0123456789ABCDEF',
    (text) => {
      const found = parseCaseNumber(text);
      return found && formatCaseNumber(found.village, found.matter, found.id);
    },
  ],
  [
    'help request',
    'H-350205002214-0123456789ABCDEF',
    (text) => {
      const found = parseHelpNumber(text);
      return found && formatHelpNumber(found.village, found.id);
    },
  ],
  [
    'ticket',
    '350205002214-01-20160406-001',
    (text) => {
      const found = parseTicketNumber(text);
      return found && formatTicketNumber(found);
    },
  ],
];

// what may differ in how people type a number: spaces, letters and digits that look alike
const spell = (text: string): string =>
  text.normalize('NFKC').replace(/\s/g, '').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');

describe.each(numbers)('number of a %s', (kind, example, again) => {
  test(`the number of a ${kind} is parsed`, () => {
    expect(again(example)).toBe(example);
  });

  test(`the number of a ${kind} has one written form: any other text that means it is written so`, () => {
    fc.assert(
      fc.property(textLike(example), (text) => {
        const written = again(text);
        if (written !== undefined) expect([again(written), spell(text)]).toEqual([written, spell(written)]);
      }),
    );
  });
});

test('a parsed global id formats to the same type and key', () => {
  const examples = [globalId('Case', '350205002214-HC-PS-02-0123456789ABCDEF'), globalId('Village', '1')];
  fc.assert(
    fc.property(textLike(...examples), (text) => {
      const found = parseGlobalId(text);
      if (found) expect(parseGlobalId(globalId(found.type, found.key))).toEqual(found);
    }),
  );
});

test('a valid identity number has 17 digits and a check character', () => {
  fc.assert(
    fc.property(textLike(identityNumber(1)), (text) => {
      const number = normalizeNumber(text);
      if (isIdentityNumber(number, '2016-04-01')) expect(number).toMatch(/^\d{17}[\dX]$/);
    }),
  );
});

test('changing one digit of an identity number makes it invalid', () => {
  fc.assert(
    fc.property(fc.nat(999), fc.nat(16), fc.integer({ min: 1, max: 9 }), (sequence, at, more) => {
      const right = identityNumber(sequence);
      const digit = (Number(right[at]) + more) % 10;
      const wrong = `${right.slice(0, at)}${digit}${right.slice(at + 1)}`;
      expect([right, wrong].map((one) => isIdentityNumber(one, '2016-04-01'))).toEqual([true, false]);
    }),
  );
});
