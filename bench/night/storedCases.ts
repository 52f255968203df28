import { createHash } from 'node:crypto';
import type { CaseAct } from '../../functions/case/events.ts';
import type { Case } from '../../functions/case/model.ts';
import { appendActs } from '../../functions/record/eventChain.ts';
import type { Directory } from '../../functions/registry/directory.ts';
import { addDays } from '../../functions/time.ts';

/** Of a day's cases one in 33 goes to a desk for review; the others are settled on the spot, as in the article. */
const REVIEWED_EACH = 33;
/** As long as the sealed people and form of an average case. */
const SEALED = 'x'.repeat(900);
const MATTER = 'HC-PS-02';

/** Returns the nth case of a day: its events, and all that lists and nightly checks read of it. */
export const createStoredCase = (
  { district, villages, windows }: Directory,
  day: string,
  n: number,
): Case => {
  const village = pick([...villages.keys()], n);
  const window = pick([...windows.keys()], n);
  const id = createHash('sha256').update(`${day} ${n}`).digest('hex').slice(0, 16).toUpperCase();
  const number = `${village}-${MATTER}-${id}`;
  const reviewed = n % REVIEWED_EACH === 0;
  const at = `${day}T02:00:00.000Z`;
  const act = { at, day, actor: `clerk-${n % 80}`, role: 'CLERK', key: `key-${n}`, payload: id } as const;
  const accepted: CaseAct = {
    type: 'ACCEPTED',
    ...act,
    desk: window,
    crossVillage: n % 3 === 0,
    online: false,
    visit: true,
    materialsSaved: 1,
    stampsSaved: 1,
  };
  const completed: CaseAct = { type: 'COMPLETED', ...act, desk: window, onTheSpot: true, onTime: true };
  return {
    number,
    district: district.code,
    village,
    matter: MATTER,
    matterVersion: 1,
    serviceClass: 'DIRECT',
    handling: 'INSTANT',
    status: reviewed ? 'IN_REVIEW' : 'COMPLETED',
    channel: 'WINDOW',
    window,
    ...(reviewed && { desk: window, dueAt: `${addDays(day, 14)}T16:00:00.000Z` }),
    filedAt: at,
    acceptedAt: at,
    ...(!reviewed && { completedAt: at }),
    clock: { limit: { value: 10, unit: 'WORKING_DAY' }, counted: { after: day, days: 10 } },
    onTheSpot: !reviewed,
    crossVillage: n % 3 === 0,
    applicant: { name: '陈**', identityNumber: '99**************11' },
    person: id,
    owner: { clerk: act.actor, window },
    sealed: SEALED,
    version: 1,
    materials: ['household-register', 'identity-card'],
    events: appendActs<CaseAct>(number, [], reviewed ? [accepted] : [accepted, completed]),
  };
};

const pick = (all: readonly string[], n: number): string => all[n % all.length] ?? '';
