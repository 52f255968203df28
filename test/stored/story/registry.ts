import { BY_DISTRICT, BY_STREET } from '../../support/smallDistrict/codes.ts';
import { place } from '../people.ts';
import { storyPack } from './pack.ts';
import type { Stage } from './stage.ts';

const { district, secondWindow, streetWindow } = place;

/** Imports the district, twice, and opens a window that somebody is posted to for a month. */
export const foundDistrict = async ({ actOn }: Stage): Promise<void> => {
  await actOn('operator', '2016-03-31 08:00', 'importDistrict', { pack: storyPack() });
  await actOn('operator', '2016-03-31 08:05', 'importDistrict', { pack: storyPack() });
  await actOn('operator', '2016-03-31 09:00', 'openWindow', {
    district,
    window: secondWindow,
    from: '2016-04-01',
    name: { zh: '临时窗口', en: 'Temporary window' },
    hours: [{ from: '09:00', to: '16:00' }],
  });
  const posting = { subject: 'clerk-newcomer', desk: secondWindow, duty: 'MAIN', from: '2016-04-01' };
  const code = await actOn('operator', '2016-03-31 09:10', 'postStaff', { district, ...posting });
  await actOn('operator', '2016-04-20 09:00', 'endPosting', {
    district,
    posting: code,
    lastDay: '2016-04-30',
  });
};

/** Closes windows, moves authority down and back up, and publishes a rule anew. */
export const changeRules = async ({ actOn }: Stage): Promise<void> => {
  const days = { from: '2016-05-03', to: '2016-05-04', reason: { zh: '搬迁', en: 'It moves.' } };
  await actOn('operator', '2016-04-20 10:00', 'closeWindowFor', { district, window: streetWindow, ...days });
  const closing = { district, window: secondWindow, lastDay: '2016-05-31' };
  await actOn('operator', '2016-04-20 10:05', 'closeWindow', closing);
  const delegated = { matter: BY_DISTRICT, level: 'STREET', kind: 'SERVICE', from: '2016-06-01' };
  const basis = { zh: '试1号', en: 'Trial notice 1' };
  const delegation = await actOn('operator', '2016-04-20 10:10', 'delegateMatter', {
    district,
    ...delegated,
    basis,
  });
  await actOn('operator', '2016-04-21 09:00', 'revokeDelegation', {
    district,
    delegation,
    lastDay: '2016-06-02',
    reason: '试点结束',
  });
  const matter = storyPack().matters.matters.find(({ code }) => code === BY_STREET);
  await actOn('operator', '2016-04-21 09:10', 'publishMatter', {
    district,
    matter: { ...matter, effectiveFrom: '2016-05-01', stamps: 1 },
  });
};
