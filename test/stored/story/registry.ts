import { BY_DISTRICT, BY_STREET } from '../../support/smallDistrict/codes.ts';
import { codes } from '../people.ts';
import { storyPack } from './pack.ts';
import type { Stage } from './stage.ts';

const { district, secondWindow, streetWindow } = codes;

/** Imports the district twice, opens a window and posts a clerk to it for a month. */
export const importDistrict = async ({ act }: Stage): Promise<void> => {
  await act('operator', '2016-03-31 08:00', 'importDistrict', { pack: storyPack() });
  await act('operator', '2016-03-31 08:05', 'importDistrict', { pack: storyPack() });
  await act('operator', '2016-03-31 09:00', 'openWindow', {
    district,
    window: secondWindow,
    from: '2016-04-01',
    name: { zh: '临时窗口', en: 'Temporary window' },
    hours: [{ from: '09:00', to: '16:00' }],
  });
  const posting = { subject: 'clerk-newcomer', desk: secondWindow, duty: 'MAIN', from: '2016-04-01' };
  const code = await act('operator', '2016-03-31 09:10', 'postStaff', { district, ...posting });
  await act('operator', '2016-04-20 09:00', 'endPosting', {
    district,
    posting: code,
    lastDay: '2016-04-30',
  });
};

/** Closes windows, delegates a matter and revokes that, and publishes a new version. */
export const editRegistry = async ({ act }: Stage): Promise<void> => {
  const days = { from: '2016-05-03', to: '2016-05-04', reason: { zh: '搬迁', en: 'It moves.' } };
  await act('operator', '2016-04-20 10:00', 'closeWindowFor', { district, window: streetWindow, ...days });
  const closing = { district, window: secondWindow, lastDay: '2016-05-31' };
  await act('operator', '2016-04-20 10:05', 'closeWindow', closing);
  const delegated = { matter: BY_DISTRICT, level: 'STREET', kind: 'SERVICE', from: '2016-06-01' };
  const basis = { zh: '试1号', en: 'Trial notice 1' };
  const delegation = await act('operator', '2016-04-20 10:10', 'delegateMatter', {
    district,
    ...delegated,
    basis,
  });
  await act('operator', '2016-04-21 09:00', 'revokeDelegation', {
    district,
    delegation,
    lastDay: '2016-06-02',
    reason: '试点结束',
  });
  const matter = storyPack().matters.matters.find(({ code }) => code === BY_STREET);
  await act('operator', '2016-04-21 09:10', 'publishMatter', {
    district,
    matter: { ...matter, effectiveFrom: '2016-05-01', stamps: 1 },
  });
};
