import type { Resolvers } from '../../graphql/generated/types.ts';
import { getValue } from '../../refusal/refusedQuery.ts';
import { connectionOf } from '../../request/connection.ts';
import { staffOf } from '../postings.ts';
import { registryLog } from '../registryLog.ts';

/** Resolvers of the registry's log. */
export const logResolvers = {
  Query: {
    registryLog: async (_, args, context) => {
      const page = getValue(await registryLog(context, args), context);
      const directory = await context.services.registry.find(args.district);
      const items = page.items.map(({ node, position }) => ({ node: { ...node, directory }, position }));
      return { ...connectionOf({ ...page, items }, args), intact: page.intact };
    },
  },
  RegistryLogEntry: {
    staff: ({ directory, actor }) => (directory ? staffOf(directory, actor) : { id: actor, name: null }),
    codes: ({ what }) => what,
    previousGeneration: ({ before }) => before,
    generation: ({ after }) => after,
  },
} satisfies Resolvers;
