import { BUNDLE, ID_CARD } from '../../support/smallDistrict/codes.ts';
import { place } from '../people.ts';
import { applicants } from './applications.ts';
import type { Stage } from './stage.ts';

const { district, village, window } = place;
const bundleFor = (name: keyof typeof applicants) => ({
  district,
  bundle: BUNDLE,
  village,
  applicant: applicants[name],
  materials: [ID_CARD],
});

/** Files bundles: one online of which the first case is settled, one at the window. */
export const fileBundles = async ({ act, actOn }: Stage): Promise<void> => {
  const { cases } = await act('chen', '2016-04-06 21:10', 'submitBundle', bundleFor('chen'));
  const [first = '', second = ''] = cases;
  const takeUp = (number: string) => ({ window, cases: [{ submitted: { number, materials: [ID_CARD] } }] });
  await actOn('clerk', '2016-04-07 10:00', 'acceptCases', takeUp(first));
  await actOn('clerk', '2016-04-07 10:05', 'completeCase', { number: first });
  await actOn('clerk', '2016-04-07 10:10', 'acceptCases', takeUp(second));
  await actOn('clerk', '2016-04-07 10:20', 'submitBundle', { ...bundleFor('lin'), window });
};

/** Files a bundle and stops all of it. */
export const giveUpBundle = async ({ act, actOn }: Stage): Promise<void> => {
  const { cases } = await act('wang', '2016-04-06 21:20', 'submitBundle', bundleFor('wang'));
  for (const number of cases)
    await actOn('wang', '2016-04-06 21:30', 'withdrawCase', { number, reason: '家里有事' });
};
