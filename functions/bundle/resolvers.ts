import { inLang } from '../bilingual.ts';
import { whole } from '../case/resolvers.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { globalId } from '../request/globalId.ts';
import { resolveMutation } from '../request/payload.ts';
import { countProgress, findBundle } from './findBundle.ts';
import { mergeMaterials } from './mergeMaterials.ts';
import { listOffers } from './offers.ts';
import { type OpenedBundle, submitBundle } from './submitBundle.ts';

/** Resolvers of bundles. */
export const bundleResolvers = {
  Query: { bundle: async (_, { number }, context) => (await findBundle(context, number)) ?? null },
  Mutation: {
    submitBundle: resolveMutation(submitBundle, (bundle: OpenedBundle | null) => ({ bundle })),
  },
  District: {
    bundles: (directory, _, context) => listOffers(directory, context),
  },
  BundleOffer: {
    id: ({ directory, bundle }) => globalId('BundleOffer', `${directory.district.code}:${bundle.code}`),
    code: ({ bundle }) => bundle.code,
    name: ({ bundle }, { lang }) => inLang(bundle.name, lang),
    materials: ({ directory, items }) =>
      mergeMaterials(items.map(({ matter }) => matter.materials)).map((material) => ({
        directory,
        material,
      })),
  },
  BundleItem: {
    matter: ({ directory, matter }) => ({ directory, matter }),
    needs: ({ needs }) => [...needs],
  },
  Bundle: {
    id: ({ filed }) => globalId('Bundle', filed.number),
    number: ({ filed }) => filed.number,
    code: ({ filed }) => filed.code,
    name: ({ filed }, { lang }) => inLang(filed.name, lang),
    progress: countProgress,
  },
  Case: {
    bundle: async (parent, _, context) => {
      const { bundle } = await whole(parent, context);
      return bundle ? { ...bundle, neededNumbers: bundle.waitsFor } : null;
    },
  },
} satisfies Resolvers;
