import bundles from '../../../districts/350205/bundles.json' with { type: 'json' };
import matters from '../../../districts/350205/matters.json' with { type: 'json' };
import { type Fault, fault, faultBy, makeExclusive } from './fault.ts';

const items = (bundle: number, ...rest: (string | number)[]) => ['bundles', bundle, 'items', ...rest];

/** The place of the version of a matter of 2026, which takes files. */
const at = (matter: string) =>
  matters.matters.findIndex(({ code, version }) => code === matter && version === 2);

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
    faultBy(
      'NO_COMMON_TYPE',
      'a material of which two matters of a bundle take no common type',
      'bundles',
      items(1, 1, 'matter'),
      ['matters', ['matters', at('HC-PS-03'), 'materials', 0, 'files', 'types'], ['PDF']],
      ['matters', ['matters', at('HC-PS-04'), 'materials', 0, 'files', 'types'], ['JPEG', 'PNG']],
    ),
  ),
  makeExclusive(
    faultBy('DUPLICATE', 'a need twice', 'bundles', items(0, 2, 'needs', 1), [
      'bundles',
      items(0, 2, 'needs', 1),
      'HC-PS-02',
    ]),
  ),
];
