import { appendActs } from '../../../functions/record/eventChain.ts';
import { addDays } from '../../../functions/time.ts';
import type { Random } from '../../support/random.ts';

/** An event that a write adds to an item. */
type Act = { readonly type: string; readonly actor: string; readonly [field: string]: unknown };

/** A made-up item with its history, written once for each of `lengths`. */
export type Life = {
  readonly number: string;
  readonly item: Readonly<Record<string, unknown>>;
  readonly events: readonly { readonly type: string; readonly hash: string }[];
  /** Number of events after each write. */
  readonly lengths: readonly number[];
};

const DISTRICT = '350205';
const VILLAGES = ['002214', '002006', '003001'].map((code) => DISTRICT + code);
const MATTERS = ['HC-PS-02', 'HC-PS-03', 'HC-CA-07', 'HC-HO-01'];
const FIRST_DAY = '2016-04-01';
const DAYS = 20;
/** Consecutive items are of the same day, as in a stream, except a few. */
const A_DAY = 1_000;
const OTHER_DAYS = 0.05;
const PER_MILLE = 1_000;

/** Makes up the history of the nth item: mostly a case, sometimes a help request or a ticket. */
export const inventLife = (random: Random, n: number): Life => {
  const kind = random.below(20);
  if (kind === 0) return helpLife(random, n);
  if (kind === 1) return ticketLife(random, n);
  return caseLife(random, n);
};

const caseLife = (random: Random, n: number): Life => {
  const [village, matter] = [random.pick(VILLAGES), random.pick(MATTERS)];
  const window = `${village}-01`;
  const clerk = `clerk-${window}`;
  const flag = (): boolean => random.happens(0.5);
  const accepted = {
    type: 'ACCEPTED',
    actor: clerk,
    role: 'CLERK',
    desk: window,
    crossVillage: flag(),
    online: flag(),
    visit: flag(),
    materialsSaved: random.below(3),
    stampsSaved: random.below(2),
  };
  const done = {
    type: 'COMPLETED',
    actor: clerk,
    role: 'CLERK',
    desk: window,
    onTheSpot: flag(),
    onTime: flag(),
  };
  const lives: Act[][][] = [
    [[accepted], [done]],
    [[accepted], [done]],
    [
      [
        accepted,
        { type: 'FORWARDED', actor: clerk, role: 'CLERK', desk: window, to: `${DISTRICT}000000-PS` },
      ],
      [done],
    ],
    [[accepted], [handedOver(window, clerk)], [done], ...rating(random, window, clerk)],
    [[accepted], ...correction(window, clerk), [{ ...done, type: 'REJECTED', reason: 'r' }]],
    [[accepted], [{ type: 'WITHDRAWN', actor: 'somebody', role: 'RESIDENT' }]],
  ];
  const number = `${village}-${matter}-${id(n)}`;
  return live(random, n, number, { district: DISTRICT, village, matter, window }, random.pick(lives));
};

const handedOver = (window: string, clerk: string): Act => ({
  type: 'HANDED_OVER',
  actor: clerk,
  role: 'CLERK',
  desk: window,
  to: window,
  clerk: 'colleague',
});

const correction = (window: string, clerk: string): Act[][] => [
  [
    {
      type: 'CORRECTION_REQUESTED',
      actor: clerk,
      role: 'CLERK',
      desk: window,
      reason: 'r',
      materials: [],
      left: 3,
    },
  ],
  [
    {
      type: 'CORRECTION_SUPPLIED',
      actor: 'somebody',
      role: 'RESIDENT',
      materials: [],
      visit: false,
      dueAt: `${FIRST_DAY}T16:00:00.000Z`,
    },
  ],
];

const rating = (random: Random, window: string, clerk: string): Act[][] => {
  const score = 1 + random.below(5);
  const rated = { type: 'RATED', actor: 'somebody', role: 'RESIDENT', score };
  const answer = {
    type: 'RATING_ANSWERED',
    actor: clerk,
    role: 'CLERK',
    desk: window,
    words: 'w',
    inTime: true,
  };
  return score > 2 ? [[rated]] : [[rated], [answer]];
};

const helpLife = (random: Random, n: number): Life => {
  const village = random.pick(VILLAGES);
  const window = `${village}-01`;
  const asked = { type: 'ASKED', actor: 'somebody', role: 'RESIDENT', to: window, text: 0 };
  const answered = {
    type: 'ANSWERED',
    actor: `clerk-${window}`,
    role: 'CLERK',
    desk: window,
    text: 1,
    minutes: random.below(90),
    inTime: random.happens(0.9),
  };
  const item = { kind: 'HELP', district: DISTRICT, village, matter: random.pick(MATTERS) };
  return live(random, n, `H-${village}-${id(n)}`, item, [[asked], [answered]]);
};

const ticketLife = (random: Random, n: number): Life => {
  const window = `${random.pick(VILLAGES)}-01`;
  const by = { actor: `clerk-${window}`, role: 'CLERK' };
  const called = { type: 'CALLED', ...by, waitSeconds: random.below(900) };
  const last = random.pick([
    { type: 'FINISHED', ...by, serviceSeconds: random.below(600) },
    { type: 'NO_SHOW', ...by },
  ]);
  const item = { kind: 'TICKET', district: DISTRICT, window };
  return live(random, n, `${window}-T${n}`, item, [
    [{ type: 'TAKEN', actor: 'x', role: 'RESIDENT' }],
    [called],
    [last],
  ]);
};

const live = (
  random: Random,
  n: number,
  number: string,
  item: Life['item'],
  writes: readonly Act[][],
): Life => {
  const later = random.happens(OTHER_DAYS) ? random.below(DAYS) : Math.floor(n / A_DAY) % DAYS;
  const day = addDays(FIRST_DAY, later);
  const acts = writes.flatMap((together, i) =>
    together.map((act) => ({
      at: `${day}T0${i + 1}:${String(random.below(60)).padStart(2, '0')}:00.000Z`,
      day,
      key: `${number}-${i}`,
      payload: String(random.below(PER_MILLE)),
      ...act,
    })),
  );
  const lengths = writes.map((_, i) => writes.slice(0, i + 1).flat().length);
  return { number, item: { ...item, number }, events: appendActs(number, [], acts), lengths };
};

const id = (n: number): string => n.toString(32).toUpperCase().padStart(16, '0');
