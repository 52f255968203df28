import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { computeCode, findCodeEnd, MOST_TRIES, readCode } from '../../../functions/message/addressCode.ts';
import { messageStateOf } from '../../../functions/message/messageState.ts';
import type { AddressCode, Contact } from '../../../functions/message/model.ts';
import { readReplyWord } from '../../../functions/message/replyWords.ts';

const ASKED = '2016-04-06T01:00:00.000Z';
const code: AddressCode = {
  ...{ kind: 'ADDRESS_CODE', number: 'n', district: '350205', version: 1, person: 'p', channel: 'SMS' },
  ...{ lang: 'ZH', addressHash: 'hash', sealedCode: 's', askedAt: ASKED, tries: 0, requests: [] },
};
const later = (ms: number): Date => new Date(Date.parse(ASKED) + ms);
const contact = { addressHash: 'hash' };

test.each([
  ['012345', '012345'],
  [' 012 345 ', '012345'],
  ['０１２３４５', '012345'],
  ['12345', undefined],
  ['1234567', undefined],
  ['12345a', undefined],
  ['', undefined],
  ['1'.repeat(1_000_000), undefined],
])('%j is read as the code %s', (typed, read) => {
  expect(readCode(typed)).toBe(read);
});

test('a code has six digits, and differs by address and by how many there were', async () => {
  const fingerprint = async (of: unknown) => ({
    payload: `v2:${createHash('sha256').update(JSON.stringify(of)).digest().subarray(0, 16).toString('base64url')}`,
    earlier: '',
  });
  const codes = await Promise.all(
    Array.from({ length: 300 }, (_, version) => computeCode({ fingerprint }, { ...code, version })),
  );
  for (const one of codes) expect(one).toMatch(/^\d{6}$/);
  expect(new Set(codes).size).toBeGreaterThan(290);
  expect(await computeCode({ fingerprint }, { ...code, addressHash: 'another' })).not.toBe(codes[1]);
});

test('a code can be entered for ten minutes', () => {
  expect(findCodeEnd(code, contact, later(599_999))).toEqual(later(600_000));
  expect(findCodeEnd(code, contact, later(600_000))).toBeUndefined();
});

test.each<[string, AddressCode | undefined, Pick<Contact, 'addressHash'>]>([
  ['that was never sent', undefined, contact],
  ['that is used up', { ...code, tries: MOST_TRIES }, contact],
  ['of another address', code, { addressHash: 'another' }],
])('a code %s can not be entered', (_, one, to) => {
  expect(findCodeEnd(one, to, later(0))).toBeUndefined();
});

test('a contact of an earlier release, which has no hash, can be confirmed', () => {
  expect(findCodeEnd(code, {}, later(0))).toEqual(later(600_000));
});

test.each([
  ['OFF', {}],
  ['ACTIVE', { channel: 'SMS' }],
  ['UNCONFIRMED', { channel: 'SMS', unconfirmed: true }],
  ['UNCONFIRMED', { channel: 'SMS', unconfirmed: true, stoppedAt: 't' }],
  ['STOPPED', { channel: 'SMS', stoppedAt: 't' }],
] as const)('messages are %s for a contact %j', (state, one) => {
  const base = { kind: 'CONTACT', district: '350205', version: 1, lang: 'ZH' } as const;
  expect(messageStateOf({ ...base, namesMatter: false, requests: [], ...one })).toBe(state);
});

test('messages are OFF without a contact', () => {
  expect(messageStateOf(undefined)).toBe('OFF');
});

test.each([
  ['“退订”。', 'STOP'],
  ['ｔｄ', 'STOP'],
  ['恢复订阅', 'START'],
  ['start', 'START'],
  ['什么时候开始', undefined],
])('the reply %s asks for %s', (reply, word) => {
  expect(readReplyWord(reply)).toBe(word);
});
