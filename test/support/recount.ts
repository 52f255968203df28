import * as z from 'zod';
import { parseCounter } from '../../functions/report/counterItem.ts';

/** Counts by counter and day: `<partition> <month>#<part> <day>` → measure → count; without zeros. */
export type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;

const Event = z.looseObject({
  type: z.string(),
  day: z.string(),
  at: z.string(),
  actor: z.string(),
  role: z.string(),
});
// a case keeps what lists show in a map
const Listed = z.looseObject({ listed: z.record(z.string(), z.unknown()).default({}) });
const CountableItem = Listed.transform(({ listed, ...rest }) => ({ ...rest, ...listed })).pipe(
  z.object({
    kind: z.string().default('CASE'),
    district: z.string(),
    village: z.string().default(''),
    matter: z.string().default(''),
    window: z.string().optional(),
    events: z.array(Event),
  }),
);
const Paid = z.object({ amount: z.number(), waived: z.number() });
const Undone = z.object({ onTheSpot: z.boolean(), onTime: z.boolean() });
const Moved = z.object({ from: z.string(), to: z.string() });
type CountableItem = z.infer<typeof CountableItem>;
type Event = z.infer<typeof Event>;

type Sums = Record<string, Record<string, number>>;

/** Counts events one by one, independently of the platform's rules; adds to `before`. */
export const recountEvents = (items: readonly unknown[], before: Tally = {}): Tally => {
  const tally: Sums = Object.fromEntries(Object.entries(before).map(([name, sums]) => [name, { ...sums }]));
  for (const item of z.array(CountableItem).parse(items)) {
    if (item.kind === 'CASE') addCase(tally, item);
    else for (const event of item.events) addBeside(tally, item, event);
  }
  return tally;
};

/** Names a day of the counter of a part, of which a district has one a month. */
const nameDay = (kind: string, part: string, day: string): string =>
  `${kind} ${day.slice(0, 7)}#${part} ${day}`;

const addCase = (tally: Sums, { district, village, matter, window, events }: CountableItem): void => {
  let accepted: Event | undefined;
  let owner: unknown;
  let home = Moved.safeParse(events.find((event) => event.moved)?.moved).data?.from ?? village;
  for (const event of events) {
    if (event.type === 'ACCEPTED') [accepted, owner] = [event, event.actor];
    const series = [
      [`${district}:DISTRICT`, district],
      [`${district}:VILLAGE`, home],
      [`${district}:MATTER`, matter],
      [`${district}:VILLAGE_MATTER:${home}`, matter],
      ...(accepted
        ? [
            [`${district}:WINDOW`, window],
            [`${district}:CLERK`, owner],
          ]
        : []),
    ];
    for (const [kind, part] of series)
      add(tally, nameDay(String(kind), String(part), event.day), measuresOf(event, accepted));
    if (event.type === 'HANDED_OVER') owner = event.clerk;
    home = Moved.safeParse(event.moved).data?.to ?? home;
  }
};

/** Counts help at its village and window, and a ticket at its window, both for the acting clerk. */
const addBeside = (tally: Sums, { kind, district, village, window }: CountableItem, event: Event): void => {
  const help = kind === 'HELP';
  const desk = help ? (event.type === 'ANSWERED' ? event.desk : event.to) : window;
  const byClerk = help ? event.type === 'ANSWERED' : event.role === 'CLERK';
  const series = [
    ['DISTRICT', district],
    ...(help ? [['VILLAGE', village]] : []),
    ...(desk === district ? [] : [['WINDOW', desk]]),
    ...(byClerk ? [['CLERK', event.actor]] : []),
  ];
  const measures = help ? helpMeasures(event) : ticketMeasures(event);
  for (const [kind, part] of series)
    add(tally, nameDay(`${district}:${kind}`, String(part), event.day), measures);
};

const helpMeasures = (event: Event): Record<string, number> => {
  if (event.type === 'ASKED' || event.type === 'ASKED_BACK') return { helpAsked: 1 };
  if (event.type !== 'ANSWERED') return {};
  const { inTime, minutes } = event;
  return { helpAnswered: 1, helpAnsweredInTime: Number(inTime), helpResponseMinutes: Number(minutes) };
};

const ticketMeasures = (event: Event): Record<string, number> => {
  if (event.type === 'CALLED') return { ticketsCalled: 1, ticketWaitSeconds: Number(event.waitSeconds) };
  if (event.type === 'NO_SHOW') return { noShows: 1 };
  if (event.type === 'FINISH_UNDONE') return { undone: 1 };
  if (event.type !== 'FINISHED') return {};
  return { ticketsServed: 1, ticketServiceSeconds: Number(event.serviceSeconds) };
};

/** Reads stored counters as a tally. */
export const readTally = (items: readonly unknown[]): Tally => {
  const tally: Sums = {};
  for (const item of items) {
    const counter = parseCounter(item);
    if (!counter) continue;
    const { pk, sk } = counter.key;
    for (const [measure, days] of counter.counts)
      for (const [entry, count] of days.entries())
        add(tally, `${pk} ${sk} ${counter.month}-${String(entry).padStart(2, '0')}`, { [measure]: count });
  }
  return tally;
};

const add = (tally: Sums, name: string, measures: Record<string, number>): void => {
  for (const [measure, count] of Object.entries(measures)) {
    if (count === 0) continue;
    const counts = tally[name] ?? {};
    counts[measure] = (counts[measure] ?? 0) + count;
    // a fee that was waived and then paid counts for nothing
    if (counts[measure] === 0) delete counts[measure];
    tally[name] = counts;
  }
};

const measuresOf = (event: Event, accepted: Event | undefined): Record<string, number> => {
  switch (event.type) {
    case 'ACCEPTED':
      return {
        accepted: 1,
        crossVillage: Number(event.crossVillage),
        online: Number(event.online),
        visits: Number(event.visit),
        materialsSaved: Number(event.materialsSaved),
        stampsSaved: Number(event.stampsSaved),
      };
    case 'COMPLETED':
      return { completed: 1, completedOnSpot: Number(event.onTheSpot), ...settled(event, accepted) };
    case 'REJECTED':
      return { rejected: 1, ...settled(event, accepted) };
    case 'MARKED_DUPLICATE':
      return { duplicates: 1 };
    case 'DECISION_UNDONE': {
      const counted = Undone.safeParse(event.counted).data;
      const undone = {
        undone: 1,
        undoneRejected: Number(event.undone === 'REJECTED'),
        undoneDuplicates: Number(event.undone === 'MARKED_DUPLICATE'),
      };
      if (!counted) return undone;
      return {
        ...undone,
        undoneOnSpot: Number(counted.onTheSpot),
        [counted.onTime ? 'undoneOnTime' : 'undoneOverdue']: 1,
      };
    }
    case 'HANDED_OVER':
    case 'MOVED':
      return { ownerChanges: 1 };
    case 'CORRECTION_REQUESTED':
      return { corrections: 1, correctionsRepeated: event.words === undefined ? 0 : 1 };
    case 'PAYMENT_RECORDED': {
      const before = Paid.safeParse(event.before).data ?? { amount: 0, waived: 0 };
      const { amount, waived } = Paid.parse(event);
      return { feesCollectedInFen: amount - before.amount, feesWaivedInFen: waived - before.waived };
    }
    case 'EXTENDED':
      return { extended: 1 };
    case 'URGED':
      return { urged: 1 };
    case 'SUSPENDED':
      return { suspended: 1 };
    case 'CORRECTION_LAPSED':
      return { lapsed: 1 };
    case 'CORRECTION_SUPPLIED':
    case 'MATERIALS_SUPPLIED':
      return { visits: Number(event.visit) };
    case 'RATED':
      return {
        ratings: 1,
        ratingSum: Number(event.score),
        [`rated${event.score}`]: 1,
        badRatings: Number(event.score === 1 || event.score === 2),
      };
    case 'RATING_ANSWERED':
      return { ratingsAnswered: 1, ratingsAnsweredInTime: Number(event.inTime) };
    case 'WITHDRAWN':
      return { withdrawn: 1 };
    default:
      return {};
  }
};

const settled = ({ at, onTime }: Event, accepted: Event | undefined): Record<string, number> => ({
  [onTime ? 'onTime' : 'overdue']: 1,
  handlingSeconds: accepted
    ? Math.max(
        0,
        Math.round((Date.parse(at) - Date.parse(String(accepted.receivedAt ?? accepted.at))) / 1_000),
      )
    : 0,
});
