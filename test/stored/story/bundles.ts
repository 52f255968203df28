import { BUNDLE, ID_CARD } from '../../support/smallDistrict/codes.ts';
import { codes } from '../people.ts';
import { applicants } from './applications.ts';
import type { Stage } from './stage.ts';

const { district, village, window } = codes;
const bundleFor = (name: keyof typeof applicants) => ({
  district,
  bundle: BUNDLE,
  village,
  applicant: applicants[name],
  materials: [ID_CARD],
});

/** Files a bundle online, of which the first case is settled, and one at the window. */
export const fileBundles = async ({ actOnItem, act }: Stage): Promise<void> => {
  const { cases } = await actOnItem('chen', '2016-04-06 21:10', 'submitBundle', bundleFor('chen'));
  const [first = '', second = ''] = cases;
  const takeUp = (number: string) => ({ window, cases: [{ submitted: { number, materials: [ID_CARD] } }] });
  await act('clerk', '2016-04-07 10:00', 'acceptCases', takeUp(first));
  await act('clerk', '2016-04-07 10:05', 'completeCase', { number: first });
  await act('clerk', '2016-04-07 10:10', 'acceptCases', takeUp(second));
  await act('clerk', '2016-04-07 10:20', 'submitBundle', { ...bundleFor('lin'), window });
};

/** Files a bundle and withdraws all of its cases. */
export const withdrawBundle = async ({ actOnItem, act }: Stage): Promise<void> => {
  const { cases } = await actOnItem('wang', '2016-04-06 21:20', 'submitBundle', bundleFor('wang'));
  for (const number of cases)
    await act('wang', '2016-04-06 21:30', 'withdrawCase', { number, reason: '家里有事' });
};
