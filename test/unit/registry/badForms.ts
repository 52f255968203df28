import { type Fault, fault, faultBy, makeExclusive } from './fault.ts';

const formAt = (matter: number) => ['matters', matter, 'form'] as const;
const fieldAt = (matter: number, name: string) => [...formAt(matter), 'properties', name] as const;
const certifiedAt = (matter: number) => ['matters', matter, 'certificate', 'fields'] as const;
const title = { title: '甲', 'x-title-en': 'A' };

// a malformed form hides other faults of its matter: each fault is exclusive
/** Faults in the forms of matters.json: 0 is HC-PS-01, 1 is HC-PS-02, 7 is HC-HO-01. */
export const badForms: readonly Fault[] = [
  fault('INVALID', 'a form that is not an object', 'matters', [...formAt(0), 'type'], 'string'),
  faultBy(
    'INVALID',
    'a field with a $ref',
    'matters',
    [...fieldAt(0, 'address')],
    ['matters', [...fieldAt(0, 'address'), '$ref'], 'https://example.org/address.json'],
  ),
  faultBy(
    'INVALID',
    'an unknown keyword',
    'matters',
    [...fieldAt(1, 'employer')],
    ['matters', [...fieldAt(1, 'employer'), 'maxLenght'], 5],
  ),
  fault(
    'INVALID',
    'a form with additional properties',
    'matters',
    [...formAt(1), 'additionalProperties'],
    true,
  ),
  fault('UNKNOWN_FIELD', 'a missing required field', 'matters', [...formAt(7), 'required', 0], 'rent'),
  fault(
    'WRONG_PATTERN',
    'an invalid pattern',
    'matters',
    [...fieldAt(7, 'landlordPhone'), 'pattern'],
    '[0-9',
  ),
  fault(
    'WRONG_PATTERN',
    'a pattern with catastrophic backtracking',
    'matters',
    [...fieldAt(7, 'landlordPhone'), 'pattern'],
    '^([0-9]+)+$',
  ),
  faultBy(
    'WRONG_PATTERN',
    'a pattern without a greatest length',
    'matters',
    [...fieldAt(7, 'landlordPhone'), 'pattern'],
    ['matters', [...fieldAt(7, 'landlordPhone'), 'maxLength'], undefined],
  ),
  fault('WRONG_EXAMPLE', 'an invalid example', 'matters', [...fieldAt(7, 'leaseTo'), 'examples', 0], '31.3.'),
  faultBy(
    'FORM_TOO_LARGE',
    'a form that is too large',
    'matters',
    [...formAt(7)],
    [
      'matters',
      [...formAt(7), 'properties'],
      Object.fromEntries([
        // those that the certificate certifies
        ...['address', 'leaseFrom', 'leaseTo', 'area'].map((name) => [
          name,
          { type: 'string', ...title, maxLength: 9 },
        ]),
        ...Array.from({ length: 200 }, (_, i) => [
          `field${i}`,
          { type: 'string', ...title, description: '长'.repeat(90) },
        ]),
      ]),
    ],
  ),
  fault('UNKNOWN_FIELD', 'a certified field that the form lacks', 'matters', [...certifiedAt(7), 0], 'rent'),
  fault('DUPLICATE', 'a field certified twice', 'matters', [...certifiedAt(7), 1], 'address'),
  fault('NOT_CERTIFIABLE', 'a certified list', 'matters', [...certifiedAt(1), 0], 'housemates'),
].map(makeExclusive);
