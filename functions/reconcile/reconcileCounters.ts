import type { CounterWriter } from '../rollup/counterWriter.ts';
import { countImages } from '../rollup/rollUpBatch.ts';
import { endOfMonth } from '../time.ts';
import { addImage, type CounterSums, type Difference, findDifferences, type Period } from './differences.ts';
import type { ReconcileRepository } from './repository.ts';

/** The result of a comparison: the number of items read, and every counter that differs. */
export type Reconciliation = { readonly items: number; readonly differences: readonly Difference[] };

/**
 * Compares the counters of closed days of a district with the sums of the events.
 * Writes nothing. The stream must be counted past these days: an uncounted event is a difference.
 */
export const reconcileCounters = async (
  repository: ReconcileRepository,
  period: Period,
  district: string,
): Promise<Reconciliation> => {
  const events: CounterSums = new Map();
  let items = 0;
  for await (const images of repository.images(district)) {
    for (const image of images) addImage(events, image, period);
    items += images.length;
  }
  return { items, differences: findDifferences(events, await repository.counters(period, district)) };
};

/**
 * Rebuilds the counters of closed days from the events, without stopping traffic. First counts every
 * item, as the stream would: then nothing can add to a closed day. Repairs a counter unless it changed; one that cannot be
 * read, if all closed days of its month are in the period.
 */
export const rebuildCounters = async (
  repository: ReconcileRepository,
  counted: CounterWriter,
  period: Period,
  district: string,
  lastClosed: string = period.to,
): Promise<Reconciliation & { readonly repaired: number }> => {
  for await (const images of repository.images(district)) await countImages(images, { counted });
  const found = await reconcileCounters(repository, period, district);
  let repaired = 0;
  for (const difference of found.differences)
    if (!difference.damaged || holdsMonth(period, difference.day.slice(0, 7), lastClosed))
      repaired += Number(await repository.repair(difference));
  return { ...found, repaired };
};

/** Whether a period has all closed days of a month. */
const holdsMonth = ({ from, to }: Period, month: string, lastClosed: string): boolean => {
  const last = endOfMonth(month);
  return from <= `${month}-01` && to >= (last < lastClosed ? last : lastClosed);
};
