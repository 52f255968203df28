import { expect, test } from 'vitest';
import { grantCertificate } from '../../../functions/case/acts/grantCertificate.ts';
import { matterOn } from '../../../functions/registry/directory.ts';
import { haicangDirectory } from '../../support/haicang.ts';

const permit = matterOn(haicangDirectory(), 'HC-PS-02', '2016-04-06');
if (!permit) throw new Error('the pack has no such matter');
const settled = { at: '2016-04-06T01:00:00.000Z', day: '2016-04-06' };

test.each([
  ['is valid for the months of its matter', { validMonths: 12 }, { validUntil: '2017-04-06' }],
  ['never expires if its matter sets no months', { validMonths: null }, { validUntil: null }],
])('a certificate %s', (_, certificate, { validUntil }) => {
  expect(grantCertificate({ ...permit, certificate }, settled)).toEqual({ issuedAt: settled.at, validUntil });
});

test('a matter without a certificate grants none', () => {
  expect(grantCertificate({ ...permit, certificate: null }, settled)).toBeNull();
});
