import delegations from '../../../districts/350205/delegations.json' with { type: 'json' };
import matters from '../../../districts/350205/matters.json' with { type: 'json' };
import { type Fault, fault, faultBy, makeExclusive } from './fault.ts';

const [matter] = matters.matters;
/** One past the last matter. */
const PAST = matters.matters.length;
const streetWindow = '350205001000-01';

/** Faults in matters.json and delegations.json. */
export const badRules: readonly Fault[] = [
  fault('INVALID', 'an unknown class', 'matters', ['matters', 2, 'serviceClass'], 'SOMETIMES'),
  makeExclusive(
    faultBy(
      'INVALID',
      'a code that would break a key',
      'matters',
      ['matters', PAST, 'code'],
      ['matters', ['matters', PAST], { ...matter, code: 'HC#PS' }],
    ),
  ),
  fault(
    'UNKNOWN_DEPARTMENT',
    'a matter of an unknown department',
    'matters',
    ['matters', 3, 'department'],
    'XX',
  ),
  fault(
    'UNKNOWN_SOURCE',
    'a citation of an unknown source',
    'matters',
    ['matters', 0, 'citations', 0],
    'NOWHERE',
  ),
  fault(
    'WRONG_PERIOD',
    'a matter that ends before it begins',
    'matters',
    ['matters', 4, 'effectiveTo'],
    '2015-12-31',
  ),
  fault(
    'DUPLICATE',
    'a material twice',
    'matters',
    ['matters', 5, 'materials', 1, 'code'],
    'application-form',
  ),
  faultBy(
    'DUPLICATE',
    'a version of a matter twice',
    'matters',
    ['matters', PAST, 'version'],
    ['matters', ['matters', PAST], matter],
  ),
  makeExclusive(
    faultBy(
      'OVERLAPPING_VERSION',
      'overlapping versions of a matter',
      'matters',
      ['matters', PAST, 'effectiveFrom'],
      ['matters', ['matters', PAST], { ...matter, version: 2, effectiveFrom: '2018-01-01' }],
    ),
  ),

  fault('INVALID', 'a day that does not exist', 'delegations', ['delegations', 9, 'from'], '2015-02-29'),
  fault(
    'UNKNOWN_MATTER',
    'a delegation of an unknown matter',
    'delegations',
    ['delegations', 0, 'matter'],
    'HC-XX-01',
  ),
  fault(
    'UNKNOWN_WINDOW',
    'an unknown window',
    'delegations',
    ['delegations', 1, 'window'],
    '350205001000-77',
  ),
  fault(
    'WRONG_PERIOD',
    'a delegation that ends before it begins',
    'delegations',
    ['delegations', 2, 'to'],
    '2015-12-31',
  ),
  faultBy(
    'WRONG_LEVEL',
    'another level than its window',
    'delegations',
    ['delegations', 3, 'level'],
    ['delegations', ['delegations', 3, 'window'], streetWindow],
  ),
  faultBy(
    'DUPLICATE',
    'a delegation twice',
    'delegations',
    ['delegations', 65, 'id'],
    ['delegations', ['delegations', 65], delegations.delegations[5]],
  ),
  makeExclusive(
    faultBy(
      'OVERLAPPING_DELEGATION',
      'the same delegation under two ids',
      'delegations',
      ['delegations', 65, 'from'],
      ['delegations', ['delegations', 65], { ...delegations.delegations[5], id: 'DLG-AGAIN' }],
    ),
  ),
];
