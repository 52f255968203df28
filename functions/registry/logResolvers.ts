import type { Resolvers } from '../graphql/generated/types.ts';
import { isRefused } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';
import { encodeCursor } from '../request/paging.ts';
import { registryLog } from './registryLog.ts';

/** Resolvers of the registry's log. */
export const logResolvers = {
  Query: {
    registryLog: async (_, args, context) => {
      const outcome = await registryLog(context, args);
      if (isRefused(outcome)) throw refusedQuery(outcome.refusals, context.lang);
      return outcome.value;
    },
  },
  RegistryLogConnection: {
    edges: ({ entries }) => entries.map((node) => ({ cursor: encodeCursor(node.number), node })),
    pageInfo: ({ entries, hasMore }) => ({
      hasNextPage: hasMore,
      endCursor: entries.length > 0 ? encodeCursor(entries.at(-1)?.number) : null,
    }),
  },
} satisfies Resolvers;
