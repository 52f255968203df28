import type { CountedRepository } from '../rollup/countedRepository.ts';
import { countAll } from '../rollup/rollUp.ts';
import { addImage, type Difference, differences, type Period, type Sums } from './differences.ts';
import type { ReconcileRepository } from './repository.ts';

/** What comparing counters with events found: how many items were read, and every counter that is off. */
export type Reconciliation = { readonly items: number; readonly differences: readonly Difference[] };

/**
 * Compares the counters of closed days, of a district or all, with what the events add up to; changes nothing. Days are closed when no act
 * can carry them any more and the stream has been counted past them; an event that is not counted yet is a difference.
 */
export const reconcile = async (
  repository: ReconcileRepository,
  period: Period,
  district?: string,
): Promise<Reconciliation> => {
  const events: Sums = new Map();
  let items = 0;
  for await (const images of repository.images(district)) {
    for (const image of images) addImage(events, image, period);
    items += images.length;
  }
  return { items, differences: differences(events, await repository.counters(period, district)) };
};

/**
 * Makes the counters of closed days what the events add up to, while traffic goes on. First every item is counted as
 * the stream would have: from then on nothing can add to a closed day, and what differs is set if it still is what was
 * read.
 */
export const rebuild = async (
  repository: ReconcileRepository,
  counted: CountedRepository,
  period: Period,
  district: string,
): Promise<Reconciliation & { readonly repaired: number }> => {
  for await (const images of repository.images(district)) await countAll(images, { counted });
  const found = await reconcile(repository, period, district);
  let repaired = 0;
  for (const difference of found.differences) repaired += Number(await repository.repair(difference));
  return { ...found, repaired };
};
