import type { Resolvers } from '../../graphql/generated/types.ts';
import { getValue } from '../../refusal/refusedQuery.ts';
import { connectionOf } from '../../request/connection.ts';
import { registryLog } from '../registryLog.ts';

/** Resolvers of the registry's log. */
export const logResolvers = {
  Query: {
    registryLog: async (_, args, context) => {
      const page = getValue(await registryLog(context, args), context);
      return { ...connectionOf(page, args), intact: page.intact };
    },
  },
  RegistryLogEntry: {
    codes: ({ what }) => what,
    previousGeneration: ({ before }) => before,
    generation: ({ after }) => after,
  },
} satisfies Resolvers;
