import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { listOfferedMaterials } from './listOfferedMaterials.ts';

/** Resolvers of what need not be brought again. */
export const reuseResolvers = {
  Query: {
    offeredMaterials: async (_, args, context) => [
      ...getValue(await listOfferedMaterials(context, args), context),
    ],
  },
} satisfies Resolvers;
