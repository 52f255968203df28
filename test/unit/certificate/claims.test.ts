import { expect, test } from 'vitest';
import { claimsOf } from '../../../functions/certificate/claims.ts';

const certified = {
  number: '350205002214-HC-PS-02-0123456789ABCDEF',
  holder: '陈**',
  certificate: { issuedAt: '2016-04-06T01:00:00.999Z', validUntil: '2017-04-06' },
  timeZone: 'Asia/Shanghai',
};

test('a certificate says its number and holder, whole seconds, and the end of its last day in the district', () => {
  expect(claimsOf('here', certified)).toEqual({
    iss: 'here',
    sub: certified.number,
    iat: Date.parse('2016-04-06T01:00:00Z') / 1000,
    exp: Date.parse('2017-04-07T00:00:00+08:00') / 1000,
    name: '陈**',
  });
});

test('one that does not expire says no end', () => {
  const certificate = { ...certified.certificate, validUntil: null };
  expect(claimsOf('here', { ...certified, certificate })).not.toHaveProperty('exp');
});

test('a long name is cut after six characters, not inside one', () => {
  expect(claimsOf('here', { ...certified, holder: '𠀀*******' }).name).toBe('𠀀*****');
});
