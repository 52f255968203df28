import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { listOfferedMaterials } from './listOfferedMaterials.ts';

/** Resolvers of materials that need not be shown again. */
export const reuseResolvers = {
  Query: {
    offeredMaterials: async (_, args, context) => [
      ...getValue(await listOfferedMaterials(context, args), context),
    ],
  },
  OfferedMaterial: { material: ({ directory, material }) => ({ directory, material }) },
} satisfies Resolvers;
