import bundles from '../../../districts/350205/bundles.json' with { type: 'json' };
import { type Fault, fault, faultBy, makeExclusive } from './fault.ts';

const items = (bundle: number, ...rest: (string | number)[]) => ['bundles', bundle, 'items', ...rest];

/** Faults in bundles.json. */
export const badBundles: readonly Fault[] = [
  fault('INVALID', 'a bundle of one matter', 'bundles', items(1), bundles.bundles[1]?.items.slice(0, 1)),
  fault('WRONG_PERIOD', 'a bundle that ends first', 'bundles', ['bundles', 0, 'to'], '2015-12-31'),
  faultBy(
    'DUPLICATE',
    'a bundle twice',
    'bundles',
    ['bundles', 2, 'code'],
    ['bundles', ['bundles', 2], bundles.bundles[0]],
  ),
  fault(
    'NOT_EARLIER',
    'a need of a matter outside the bundle',
    'bundles',
    items(0, 2, 'needs', 0),
    'HC-PS-05',
  ),
  makeExclusive(
    faultBy('NOT_EARLIER', 'a need of a later matter', 'bundles', items(0, 0, 'needs', 0), [
      'bundles',
      items(0, 0, 'needs'),
      ['HC-ED-01'],
    ]),
  ),
  makeExclusive(
    fault('UNKNOWN_MATTER', 'a bundle of an unknown matter', 'bundles', items(0, 0, 'matter'), 'HC-XX-01'),
  ),
  makeExclusive(
    faultBy('DUPLICATE', 'a matter twice in a bundle', 'bundles', items(0, 1, 'matter'), [
      'bundles',
      items(0, 0, 'matter'),
      'HC-PS-02',
    ]),
  ),
  makeExclusive(
    faultBy('DUPLICATE', 'a need twice', 'bundles', items(0, 2, 'needs', 1), [
      'bundles',
      items(0, 2, 'needs', 1),
      'HC-PS-02',
    ]),
  ),
];
