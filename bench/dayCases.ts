import type { CaseAct } from '../functions/case/events.ts';
import { counterKey } from '../functions/dynamodb/keys.ts';
import { appendActs } from '../functions/record/eventChain.ts';
import type { Image } from '../functions/rollup/image.ts';

const DISTRICT = '350205';
const DAY = '2016-04-01';

/** The district's counter of the month: every case counts in it. */
export const HOTTEST = counterKey({ of: 'DISTRICT', district: DISTRICT }, DAY);

/** Returns the nth case of one district and day, accepted and settled on the spot. */
export const createDayCase = (n: number): Image => ({
  kind: 'CASE',
  number: `350205002214-HC-PS-02-${n}`,
  district: DISTRICT,
  village: `3502050020${String(n % 40).padStart(2, '0')}`,
  matter: `M${n % 48}`,
  window: `w${n % 40}`,
  events: appendActs(String(n), [], [ACCEPTED, COMPLETED]),
});
const act = {
  at: `${DAY}T01:00:00Z`,
  day: DAY,
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
