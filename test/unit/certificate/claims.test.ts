import { expect, test } from 'vitest';
import { buildClaims } from '../../../functions/certificate/claims.ts';

const certified = {
  number: '350205002214-HC-PS-02-0123456789ABCDEF',
  holder: '陈**',
  certificate: { issuedAt: '2016-04-06T01:00:00.999Z', validUntil: '2017-04-06' },
  timeZone: 'Asia/Shanghai',
};

test('certificate claims hold number, holder, whole seconds and the end of the last day', () => {
  expect(buildClaims('here', certified)).toEqual({
    iss: 'here',
    sub: certified.number,
    iat: Date.parse('2016-04-06T01:00:00Z') / 1000,
    exp: Date.parse('2017-04-07T00:00:00+08:00') / 1000,
    name: '陈**',
  });
});

test('the claims of a certificate without end have no exp', () => {
  const certificate = { ...certified.certificate, validUntil: null };
  expect(buildClaims('here', { ...certified, certificate })).not.toHaveProperty('exp');
});

test('a long holder name is cut after six whole characters', () => {
  expect(buildClaims('here', { ...certified, holder: '𠀀*******' }).name).toBe('𠀀*****');
});
