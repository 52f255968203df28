import * as z from 'zod';

/** Counts by series and day: `<series> <day>` → measure → how many; nothing that is zero. */
export type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;

const Event = z.looseObject({ type: z.string(), day: z.string() });
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
    let isAccepted = false;
    for (const event of events) {
      isAccepted ||= event.type === 'ACCEPTED';
      const series = [
        district,
        `${district}#${village}`,
        `${district}#*#${matter}`,
        `${district}#${village}#${matter}`,
        ...(isAccepted && window !== undefined ? [`${district}@${window}`] : []),
      ];
      for (const name of series) add(tally, `${name} ${event.day}`, measuresOf(event));
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
    const { pk, sk, ...measures } = counter.data;
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

const measuresOf = (event: Event): Record<string, number> => {
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
      return { completed: 1, completedOnSpot: Number(event.onTheSpot) };
    case 'CORRECTION_REQUESTED':
      return { corrections: 1 };
    case 'CORRECTION_SUPPLIED':
      return { visits: Number(event.visit) };
    case 'REJECTED':
      return { rejected: 1 };
    case 'WITHDRAWN':
      return { withdrawn: 1 };
    default:
      return {};
  }
};
