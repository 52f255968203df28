import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { offeredMaterials } from './offeredMaterials.ts';

/** Resolvers of what need not be brought again. */
export const reuseResolvers = {
  Query: {
    offeredMaterials: async (_, args, context) => [
      ...getValue(await offeredMaterials(context, args), context),
    ],
  },
} satisfies Resolvers;
