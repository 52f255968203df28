import { describe, expect, test } from 'vitest';
import {
  digestsOf,
  discloseClaims,
  discloseMember,
  joinParts,
  splitParts,
} from '../../../functions/certificate/signing/sdJwt.ts';

// RFC 9901, section 4.2.1 and 4.2.3
const FROM_THE_RFC = {
  disclosure: 'WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0',
  digest: 'X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0',
};

test('a disclosure of the RFC belongs to its digest', () => {
  const payload = { _sd: [FROM_THE_RFC.digest] };
  expect(discloseClaims(payload, [FROM_THE_RFC.disclosure])).toEqual({ family_name: 'Möbius' });
});

const name = discloseMember('salt-1', 'name', '陈**');
const address = discloseMember('salt-2', 'address', '海沧区');
const payload = { iss: 'here', ...digestsOf([name]), fields: digestsOf([address]), _sd_alg: 'sha-256' };

describe('disclosing claims', () => {
  test('what is disclosed stands in its place, and the rest is not there', () => {
    expect(discloseClaims(payload, [address.text])).toEqual({ iss: 'here', fields: { address: '海沧区' } });
    expect(discloseClaims(payload, [])).toEqual({ iss: 'here', fields: {} });
  });

  test('a disclosure that belongs nowhere, or comes twice, is refused', () => {
    expect(discloseClaims(payload, [discloseMember('x', 'name', '王**').text])).toBeUndefined();
    expect(discloseClaims(payload, [name.text, name.text])).toBeUndefined();
  });

  test.each([
    ['that repeats a claim', discloseMember('s', 'iss', 'there')],
    ['named _sd', discloseMember('s', '_sd', ['x'])],
    ['named ...', discloseMember('s', '...', 'x')],
  ])('a disclosure %s is refused', (_, one) => {
    expect(() => discloseClaims({ iss: 'here', ...digestsOf([one]) }, [one.text])).toThrow();
  });

  test('digests are in an order that says nothing of their members', () => {
    const both = [name, address];
    expect(digestsOf(both)).toEqual(digestsOf(both.toReversed()));
  });
});

test('a token splits into the parts of which it was joined', () => {
  expect(splitParts(joinParts('a.b.c', [name, address]))).toEqual({
    signed: 'a.b.c',
    disclosures: [name.text, address.text],
  });
  expect(splitParts('a.b.c')).toBeUndefined();
});
