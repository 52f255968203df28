import * as z from 'zod';

/** Counts by series and day: `<series> <day>` → measure → how many; nothing that is zero. */
export type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;

const Event = z.looseObject({ type: z.string(), day: z.string(), at: z.string(), actor: z.string() });
const Counted = z.object({
  district: z.string(),
  village: z.string(),
  matter: z.string(),
  window: z.string().optional(),
  events: z.array(Event),
});
const Counter = z.looseObject({ pk: z.string(), sk: z.iso.date() });
type Event = z.infer<typeof Event>;

/** What the events of all cases add up to, counted one by one and without the platform's own rules. */
export const recount = (cases: readonly unknown[]): Tally => {
  const tally: Record<string, Record<string, number>> = {};
  for (const { district, village, matter, window, events } of z.array(Counted).parse(cases)) {
    let accepted: Event | undefined;
    let owner: unknown;
    for (const event of events) {
      if (event.type === 'ACCEPTED') [accepted, owner] = [event, event.actor];
      const series = [
        district,
        `${district}#${village}`,
        `${district}#*#${matter}`,
        `${district}#${village}#${matter}`,
        ...(accepted ? [`${district}@${window}`, `${district}@@${owner}`] : []),
      ];
      for (const name of series) add(tally, `${name} ${event.day}`, measuresOf(event, accepted));
      if (event.type === 'HANDED_OVER') owner = event.clerk;
    }
  }
  return tally;
};

/** What the counters say. */
export const tallyOf = (items: readonly unknown[]): Tally => {
  const tally: Record<string, Record<string, number>> = {};
  for (const item of items) {
    const counter = Counter.safeParse(item);
    if (!counter.success) continue;
    // who counted on a day is a set of names, not a count
    const { pk, sk, clerks: _clerks, ...measures } = counter.data;
    add(tally, `${pk} ${sk}`, z.record(z.string(), z.number()).parse(measures));
  }
  return tally;
};

const add = (
  tally: Record<string, Record<string, number>>,
  name: string,
  measures: Record<string, number>,
): void => {
  for (const [measure, count] of Object.entries(measures)) {
    if (count === 0) continue;
    const counts = tally[name] ?? {};
    tally[name] = { ...counts, [measure]: (counts[measure] ?? 0) + count };
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
    case 'HANDED_OVER':
      return { ownerChanges: 1 };
    case 'CORRECTION_REQUESTED':
      return { corrections: 1 };
    case 'CORRECTION_SUPPLIED':
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
  handlingSeconds: accepted ? (Date.parse(at) - Date.parse(accepted.at)) / 1_000 : 0,
});
