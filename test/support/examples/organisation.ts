import { randomUUID } from 'node:crypto';
import { organisation, postingOf, windowOf } from '../organisation.ts';
import type { Example } from './example.ts';
import { DISTRICT, MORNING, type Stage } from './stage.ts';
import { year2027 } from './year2027.ts';

const key = () => ({ idempotencyKey: randomUUID(), district: DISTRICT });
const operatorOf = async ({ world }: Stage) => (await world.actor('operator')).at(MORNING);
const posting = () => ({
  subject: randomUUID(),
  desk: '350205001001-01',
  duty: 'MAIN' as const,
  from: '2016-06-01',
});

let number = 50;
/** Returns a new window each time. */
const newWindow = () => {
  number += 1;
  return {
    window: `350205001001-${number}`,
    name: { zh: '临时窗口', en: 'Temporary desk' },
    hours: [{ from: '09:00', to: '17:00' }],
    from: '2016-06-01',
  };
};

/** Examples of editing windows and staff, and of importing and exporting a district. */
export const organisationExamples = {
  exportDistrict: { variables: () => ({ district: DISTRICT }) },
  postings: {
    variables: async (stage) => {
      await organisation.postStaff(await operatorOf(stage), posting());
      return { district: DISTRICT };
    },
  },
  postStaff: { variables: () => ({ input: { ...key(), ...posting() } }) },
  endPosting: {
    variables: async (stage) => {
      const { code } = postingOf(await organisation.postStaff(await operatorOf(stage), posting()));
      return { input: { ...key(), posting: code, lastDay: '2016-06-30' } };
    },
  },
  openWindow: { variables: () => ({ input: { ...key(), ...newWindow() } }) },
  closeWindow: {
    variables: async (stage) => {
      const { code } = windowOf(await organisation.openWindow(await operatorOf(stage), newWindow()));
      return { input: { ...key(), window: code, lastDay: '2016-06-30' } };
    },
  },
  publishCalendarYear: { variables: () => ({ input: { ...key(), ...year2027 } }) },
  closeDistrict: {
    variables: () => ({
      input: { ...key(), day: '2016-06-30', reason: { zh: '台风', en: 'typhoon' }, check: true },
    }),
  },
  reopenDistrict: {
    variables: async (stage) => {
      const shut = { ...key(), day: '2016-06-29', reason: { zh: '台风', en: 'typhoon' } };
      await (await operatorOf(stage)).send(
        'mutation ($input: CloseDistrictInput!) { closeDistrict(input: $input) { moveCount } }',
        { input: shut },
      );
      return { input: { ...key(), day: shut.day } };
    },
  },
  closeWindowFor: {
    variables: () => ({
      input: {
        ...key(),
        window: '350205001001-01',
        from: '2016-06-01',
        to: '2016-06-03',
        reason: { zh: '搬迁', en: 'it moves house' },
      },
    }),
  },
} satisfies Record<string, Example>;
