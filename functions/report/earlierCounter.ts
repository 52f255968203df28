import type { MonthCounts } from './monthCounts.ts';
import type { Measure } from './rates.ts';

/** The attribute that each measure had in a counter before all of them were packed into one. */
const ATTRIBUTES: ReadonlyMap<string, Measure> = new Map([
  ['ac', 'accepted'],
  ['co', 'completed'],
  ['cs', 'completedOnSpot'],
  ['cv', 'crossVillage'],
  ['ol', 'online'],
  ['cr', 'corrections'],
  ['cp', 'correctionsRepeated'],
  ['la', 'lapsed'],
  ['ex', 'extended'],
  ['su', 'suspended'],
  ['ur', 'urged'],
  ['rj', 'rejected'],
  ['wd', 'withdrawn'],
  ['vi', 'visits'],
  ['ms', 'materialsSaved'],
  ['ss', 'stampsSaved'],
  ['ot', 'onTime'],
  ['od', 'overdue'],
  ['oc', 'ownerChanges'],
  ['hs', 'handlingSeconds'],
  ['ra', 'ratings'],
  ['rs', 'ratingSum'],
  ['r1', 'rated1'],
  ['r2', 'rated2'],
  ['r3', 'rated3'],
  ['r4', 'rated4'],
  ['r5', 'rated5'],
  ['rb', 'badRatings'],
  ['rw', 'ratingsAnswered'],
  ['rt', 'ratingsAnsweredInTime'],
  ['hq', 'helpAsked'],
  ['hw', 'helpAnswered'],
  ['ht', 'helpAnsweredInTime'],
  ['hm', 'helpResponseMinutes'],
  ['tc', 'ticketsCalled'],
  ['ts', 'ticketsServed'],
  ['tw', 'ticketWaitSeconds'],
  ['tv', 'ticketServiceSeconds'],
  ['tn', 'noShows'],
  ['du', 'duplicates'],
  ['un', 'undone'],
  ['us', 'undoneOnSpot'],
  ['ut', 'undoneOnTime'],
  ['uo', 'undoneOverdue'],
  ['uj', 'undoneRejected'],
  ['ud', 'undoneDuplicates'],
  ['fc', 'feesCollectedInFen'],
  ['fw', 'feesWaivedInFen'],
]);
const ENTRIES = 32;
const BITMAP_BYTES = ENTRIES / 8;

/** Lists the attributes of an item that are measures of an earlier counter. */
export const listEarlierAttributes = (item: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(item).filter((name) => ATTRIBUTES.has(name));

/** Reads the counts of a counter that has an attribute for each measure. */
export const readEarlierCounts = (item: Readonly<Record<string, unknown>>): MonthCounts => {
  const counts = new Map<Measure, number[]>();
  for (const [name, measure] of ATTRIBUTES) {
    const packed = item[name];
    if (packed instanceof Uint8Array) counts.set(measure, unpackDays(packed));
  }
  return counts;
};

/**
 * Unpacks the counts of a measure: a bit for each day that has one, then those counts as LEB128, in order. The bit of day 0
 * says that one of them is negative: then each is doubled, and odd if negative.
 */
const unpackDays = (bytes: Uint8Array): number[] => {
  const days = Array<number>(ENTRIES).fill(0);
  const isSigned = hasBit(bytes, 0);
  let at = BITMAP_BYTES;
  for (let day = 1; day < ENTRIES; day += 1) {
    if (!hasBit(bytes, day)) continue;
    let [count, worth, byte] = [0, 1, 128];
    for (; byte > 127; worth *= 128) {
      byte = bytes[at] ?? 0;
      at += 1;
      count += (byte % 128) * worth;
    }
    days[day] = isSigned ? (count % 2 === 1 ? -(count + 1) / 2 : count / 2) : count;
  }
  return days;
};

const hasBit = (bytes: Uint8Array, day: number): boolean => ((bytes[day >> 3] ?? 0) & (1 << (day & 7))) !== 0;
