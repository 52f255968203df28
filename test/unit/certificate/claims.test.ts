import { expect, test } from 'vitest';
import { bearerText, hashBearer } from '../../../functions/certificate/signing/bearer.ts';
import { findExpiry, shortenName } from '../../../functions/certificate/signing/claims.ts';

const timeZone = 'Asia/Shanghai';
const at = (validUntil: string | null, now = '2016-04-06T01:00:00Z') =>
  new Date(
    findExpiry({ certificate: { issuedAt: now, validUntil }, timeZone }, new Date(now)) * 1000,
  ).toISOString();

test('a token expires at the end of the last day of its certificate, in the time zone of the district', () => {
  expect(at('2017-04-06')).toBe('2017-04-06T16:00:00.000Z');
});

test('a token of a certificate without end expires at the end of the year after the one in which it is signed', () => {
  expect(at(null)).toBe('2017-12-31T16:00:00.000Z');
  // the year of the district, not of UTC
  expect(at(null, '2016-12-31T16:00:00Z')).toBe('2018-12-31T16:00:00.000Z');
});

test('a long holder name is cut after six whole characters', () => {
  expect(shortenName('𠀀*******')).toBe('𠀀*****');
});

test('the hash of a bearer covers kind, issuing country and number', () => {
  expect(bearerText({ kind: 'RESIDENT_ID', number: '999999199001010015' })).toBe(
    'RESIDENT_ID 999999199001010015',
  );
  expect(bearerText({ kind: 'PASSPORT', country: 'JPN', number: 'TR1234567' })).toBe(
    'PASSPORT JPN TR1234567',
  );
});

test('the hash of a bearer is PBKDF2 with SHA-256, as WebCrypto computes it', async () => {
  const identity = { kind: 'RESIDENT_ID', number: '999999199001010015' } as const;
  const claim = await hashBearer(identity, 'AAECAwQFBgcICQoLDA0ODw');
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode('RESIDENT_ID 999999199001010015'),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const salt = Buffer.from(claim.salt, 'base64url');
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: claim.iterations },
    key,
    128,
  );
  expect(claim).toEqual({
    alg: 'PBKDF2-SHA256',
    iterations: 600_000,
    salt: 'AAECAwQFBgcICQoLDA0ODw',
    hash: Buffer.from(bits).toString('base64url'),
  });
});
