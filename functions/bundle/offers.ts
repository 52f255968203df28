import { type Directory, isOn, matterOn, todayIn } from '../registry/directory.ts';
import type { Bundle } from '../registry/model/bundle.ts';
import type { MatterParent } from '../registry/parents.ts';
import type { Context } from '../request/context.ts';

/** A matter of an offered bundle, and the earlier ones whose certificates it waits for. */
export type ItemParent = MatterParent & { readonly needs: readonly MatterParent[] };

/** A bundle that a district offers, with its matters as they stand on the day. */
export type OfferParent = {
  readonly directory: Directory;
  readonly bundle: Bundle;
  readonly items: readonly ItemParent[];
};

/** Lists the bundles that can be filed today: those whose matters are all in force. */
export const listOffers = (directory: Directory, { now }: Context): OfferParent[] =>
  [...directory.bundles.values()].flatMap(
    (bundle) => offerOn(directory, bundle, todayIn(directory, now)) ?? [],
  );

/** Finds a bundle that can be filed today by its code. */
export const findOffer = (directory: Directory, code: string, { now }: Context): OfferParent | undefined => {
  const bundle = directory.bundles.get(code);
  return bundle && offerOn(directory, bundle, todayIn(directory, now));
};

const offerOn = (directory: Directory, bundle: Bundle, day: string): OfferParent | undefined => {
  if (!isOn(bundle, day)) return undefined;
  const findMatter = (code: string): MatterParent[] => {
    const matter = matterOn(directory, code, day);
    return matter ? [{ directory, matter }] : [];
  };
  const items = bundle.items.flatMap(({ matter, needs }) =>
    findMatter(matter).map((found) => ({ ...found, needs: needs.flatMap(findMatter) })),
  );
  return items.length === bundle.items.length ? { directory, bundle, items } : undefined;
};
