import { describe, expect, test } from 'vitest';
import { creditCheckCharacter, isCreditCode } from '../../../functions/identity/creditCode.ts';
import {
  type IdentityKind,
  readIdentity,
  readIdentityClaims,
  seriesOf,
} from '../../../functions/identity/identity.ts';
import { checkCharacter } from '../../../functions/identity/identityNumber.ts';
import { identityNumber } from '../../support/people.ts';

const TODAY = '2016-04-01';
const good = identityNumber(7);
const withCheck = (first17: string): string => first17 + checkCharacter(first17);
// nobody born in 1850 lives, and 999999 is no administrative division
const permit = withCheck('83000018500101001');
const code = `91999999MA0000000${creditCheckCharacter('91999999MA0000000')}`;

const read = (kind: IdentityKind, number: string, country?: string) =>
  readIdentity({ kind, number, country }, ['identity'], TODAY);

describe('identities as people type them', () => {
  test.each<[IdentityKind, string, string]>([
    ['RESIDENT_ID', ` ${good.slice(0, 6)} ${good.slice(6)} `, good],
    ['RESIDENCE_PERMIT', permit, permit],
    ['HONG_KONG_MACAO_TRAVEL_PERMIT', 'h00000001', 'H00000001'],
    ['HONG_KONG_MACAO_TRAVEL_PERMIT', 'M0000000102', 'M00000001'],
    ['TAIWAN_TRAVEL_PERMIT', '00000012', '00000012'],
    ['TAIWAN_TRAVEL_PERMIT', '0000001203(B)', '00000012'],
    ['TAIWAN_TRAVEL_PERMIT', '００００００１２０３（Ｂ）', '00000012'],
    ['FOREIGN_PERMANENT_RESIDENT_ID', 'xxx000000000012', 'XXX000000000012'],
    ['FOREIGN_PERMANENT_RESIDENT_ID', good, good],
    ['BIRTH_CERTIFICATE', 'x 000000012', 'X000000012'],
    ['ORGANISATION', code.toLowerCase(), code],
  ])('%s %s is read as %s', (kind, typed, number) => {
    expect(read(kind, typed)).toEqual({ value: { kind, number } });
  });

  test('a passport is read with the country that issued it', () => {
    expect(read('PASSPORT', ' x-0001 ', 'xxa')).toEqual({
      value: { kind: 'PASSPORT', number: 'X0001', country: 'XXA' },
    });
  });

  test('a number that is a permit is one, also where a resident number is asked for', () => {
    expect(read('RESIDENT_ID', permit)).toEqual({ value: { kind: 'RESIDENCE_PERMIT', number: permit } });
    const foreign = withCheck('90000018500101001');
    expect(read('RESIDENT_ID', foreign)).toEqual({
      value: { kind: 'FOREIGN_PERMANENT_RESIDENT_ID', number: foreign },
    });
  });

  test.each<[IdentityKind, string, RegExp]>([
    ['RESIDENT_ID', `${good.slice(0, 17)}${good.endsWith('1') ? '2' : '1'}`, /18 characters/],
    ['RESIDENCE_PERMIT', good, /begins with 81, 82 or 83/],
    ['HONG_KONG_MACAO_TRAVEL_PERMIT', 'A00000001', /H or M and 8 digits/],
    ['TAIWAN_TRAVEL_PERMIT', '1234567', /8 digits/],
    ['PASSPORT', 'ABCDE', /letters and digits/],
    ['FOREIGN_PERMANENT_RESIDENT_ID', permit, /begins with 9/],
    ['BIRTH_CERTIFICATE', '0000000012', /a letter and 9 digits/],
    ['ORGANISATION', `${code.slice(0, 17)}${code.endsWith('1') ? '2' : '1'}`, /check character/],
    ['TAIWAN_TRAVEL_PERMIT', '1'.repeat(16_000), /8 digits/],
  ])('a wrong number of the kind %s is refused with what a right one is', (kind, number, right) => {
    const country = kind === 'PASSPORT' ? 'XXA' : undefined;
    expect(read(kind, number, country)).toMatchObject({
      refusals: [
        {
          code: 'INVALID_IDENTITY_NUMBER',
          path: ['identity', 'number'],
          text: { en: expect.stringMatching(right), zh: expect.not.stringMatching(/[A-Z]{2}/) },
        },
      ],
    });
    expect(JSON.stringify(read(kind, number, country))).not.toContain(number);
  });

  test.each<[string, IdentityKind, string, string | undefined]>([
    ['a passport without a country', 'PASSPORT', 'X0001', undefined],
    ['a passport of a country that is none', 'PASSPORT', 'X0001', 'X1'],
    ['a passport of a code that no issuer has', 'PASSPORT', 'X0001', 'ABC'],
    ['a travel permit with a country', 'TAIWAN_TRAVEL_PERMIT', '00000012', 'XXA'],
  ])('%s is refused', (_, kind, number, country) => {
    expect(read(kind, number, country)).toMatchObject({
      refusals: [{ code: 'INVALID_INPUT', path: ['identity', 'country'] }],
    });
  });
});

describe('unified social credit codes', () => {
  test('the check character follows GB 32100-2015', () => {
    // the code of the State Administration for Market Regulation, as it publishes it
    expect(isCreditCode('11100000MB0143028R')).toBe(true);
  });

  test.each(['11100000MB0143028T', '11100000MB014302OR', '1110000MB0143028R', ''])(
    'a text that is no code is none: %j',
    (text) => {
      expect(isCreditCode(text)).toBe(false);
    },
  );
});

describe('identity claims of a token', () => {
  const claims = (identityNumber: unknown, identityKind?: unknown, identityCountry?: unknown) =>
    readIdentityClaims({ identityNumber, identityKind, identityCountry }, new Date('2016-03-31T20:00:00Z'));

  test.each([
    [good, good],
    [` ${good.toLowerCase()} `, good],
    ['', undefined],
    ['   ', undefined],
    [good.slice(0, 17), undefined],
    [undefined, undefined],
    [Number(good.slice(0, 15)), undefined],
    [[good], undefined],
  ])('the claim %j proves the number %j', (claim, number) => {
    expect(claims(claim)?.number).toBe(number);
  });

  test('a token may carry a permit or a passport', () => {
    expect(claims('00000012', 'TAIWAN_TRAVEL_PERMIT')).toEqual({
      kind: 'TAIWAN_TRAVEL_PERMIT',
      number: '00000012',
    });
    expect(claims('X0001', 'PASSPORT', 'XXA')).toEqual({ kind: 'PASSPORT', number: 'X0001', country: 'XXA' });
  });

  test.each<[string, unknown, unknown, unknown]>([
    ['of a kind that is none', good, 'IDENTITY_CARD', undefined],
    ['of a kind that is no text', good, 7, undefined],
    ['of another kind', good, 'TAIWAN_TRAVEL_PERMIT', undefined],
    ['of a passport without a country', 'X0001', 'PASSPORT', undefined],
  ])('claims %s prove nobody', (_, number, kind, country) => {
    expect(claims(number, kind, country)).toBeUndefined();
  });

  test('a birth date counts by the calendar of China', () => {
    const born = identityNumber(1, '20160401');
    const at = (time: string) => readIdentityClaims({ identityNumber: born }, new Date(time));
    expect(at('2016-03-31T15:59:59Z')).toBeUndefined();
    expect(at('2016-03-31T16:00:00Z')?.number).toBe(born);
  });
});

test.each<[string, IdentityKind, string, string | null]>([
  ['a resident number', 'RESIDENT_ID', good, 'UNIFIED'],
  ['a residence permit, which shares the series of resident numbers,', 'RESIDENCE_PERMIT', permit, 'UNIFIED'],
  [
    'an old permanent resident card',
    'FOREIGN_PERMANENT_RESIDENT_ID',
    'XXA110085032112',
    'FOREIGN_PERMANENT_RESIDENT_ID',
  ],
  ['a travel permit', 'TAIWAN_TRAVEL_PERMIT', '00000001', 'TAIWAN_TRAVEL_PERMIT'],
  ['a passport, whose number changes,', 'PASSPORT', 'X0001', null],
])('%s is of its series', (_, kind, number, series) => {
  expect(seriesOf({ kind, number })).toBe(series);
});
