import type { Resolvers } from '../graphql/generated/types.ts';
import { isRefused } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';
import { offeredMaterials } from './offeredMaterials.ts';

/** Resolvers of what need not be brought again. */
export const reuseResolvers = {
  Query: {
    offeredMaterials: async (_, args, context) => {
      const outcome = await offeredMaterials(context, args);
      if (isRefused(outcome)) throw refusedQuery(outcome.refusals, context.lang);
      return [...outcome.value];
    },
  },
} satisfies Resolvers;
