import type { CaseAct } from '../functions/case/events.ts';
import { appendActs } from '../functions/record/eventChain.ts';
import type { Image } from '../functions/rollup/image.ts';

/** The district's counter of the day: every case counts in it. */
export const HOTTEST = { pk: '350205', sk: '2016-04-01' } as const;

/** Returns the nth case of one district and day, accepted and settled on the spot. */
export const createDayCase = (n: number): Image => ({
  kind: 'CASE',
  number: `350205002214-HC-PS-02-${n}`,
  district: HOTTEST.pk,
  village: `3502050020${String(n % 40).padStart(2, '0')}`,
  matter: `M${n % 48}`,
  window: `w${n % 40}`,
  events: appendActs(String(n), [], [ACCEPTED, COMPLETED]),
});
const act = {
  at: `${HOTTEST.sk}T01:00:00Z`,
  day: HOTTEST.sk,
  actor: 'clerk',
  role: 'CLERK',
  key: 'k',
  payload: 'p',
} as const;
const ACCEPTED: CaseAct = {
  type: 'ACCEPTED',
  ...act,
  desk: 'w',
  crossVillage: true,
  online: false,
  visit: true,
  materialsSaved: 0,
  stampsSaved: 0,
};
const COMPLETED: CaseAct = { type: 'COMPLETED', ...act, desk: 'w', onTheSpot: true, onTime: true };
