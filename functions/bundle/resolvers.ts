import { inLang } from '../bilingual.ts';
import { whole } from '../case/resolvers.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { type Directory, isOn, matterOn } from '../registry/directory.ts';
import type { Bundle } from '../registry/model/bundle.ts';
import type { MatterParent } from '../registry/resolvers.ts';
import { resolveMutation } from '../request/payload.ts';
import { localDay } from '../time.ts';
import { countProgress, findBundle } from './findBundle.ts';
import { mergeMaterials } from './mergeMaterials.ts';
import { type OpenedBundle, submitBundle } from './submitBundle.ts';

/** A bundle that a district offers, with its matters as they stand on the day. */
export type OfferParent = { readonly bundle: Bundle; readonly items: readonly ItemParent[] };
export type ItemParent = MatterParent & { readonly needs: readonly string[] };

/** A bundle can be filed while all of its matters are in force. */
const offersOn = (directory: Directory, day: string): OfferParent[] =>
  [...directory.bundles.values()]
    .filter((bundle) => isOn(bundle, day))
    .map((bundle) => ({
      bundle,
      items: bundle.items.flatMap(({ matter: code, needs }) => {
        const matter = matterOn(directory, code, day);
        return matter ? [{ directory, matter, needs }] : [];
      }),
    }))
    .filter(({ bundle, items }) => items.length === bundle.items.length);

/** Resolvers of bundles. */
export const bundleResolvers = {
  Query: { bundle: async (_, { number }, context) => (await findBundle(context, number)) ?? null },
  Mutation: {
    submitBundle: resolveMutation(submitBundle, (bundle: OpenedBundle | null) => ({ bundle })),
  },
  District: {
    bundles: (directory, _, { now }) => offersOn(directory, localDay(now, directory.district.timeZone)),
  },
  BundleOffer: {
    code: ({ bundle }) => bundle.code,
    name: ({ bundle }, { lang }) => inLang(bundle.name, lang),
    materials: ({ items }) => mergeMaterials(items.map(({ matter }) => matter.materials)),
  },
  BundleItem: {
    matter: ({ directory, matter }) => ({ directory, matter }),
    needs: ({ needs }) => [...needs],
  },
  Bundle: {
    number: ({ filed }) => filed.number,
    code: ({ filed }) => filed.code,
    name: ({ filed }, { lang }) => inLang(filed.name, lang),
    progress: countProgress,
  },
  Case: {
    bundle: async (parent, _, context) => (await whole(parent, context)).bundle ?? null,
  },
} satisfies Resolvers;
