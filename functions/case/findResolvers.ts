import { Position } from '../dynamodb/queryPage.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { getDirectory } from '../registry/getDirectory.ts';
import { connectionOf } from '../request/connection.ts';
import { pageOf } from '../request/paging.ts';
import { findCase } from './caseQueries.ts';
import { findCases } from './findCases.ts';
import { locateCase } from './lists/locateCase.ts';
import type { CaseHeader } from './model.ts';
import { caseResolvers, dueOn } from './resolvers.ts';

const { village, matter, window, desk, acceptedAt, completedAt } = caseResolvers.Case;

const limitOf = ({ dueAt }: CaseHeader): string => {
  if (dueAt === undefined) throw new Error('a filed case without a limit');
  return dueAt;
};

/** Resolvers of finding a person's cases. */
export const findResolvers = {
  Query: {
    locateCase: async (_, { number }, context) => (await locateCase(context, number)) ?? null,
    findCases: async (_, args, context) =>
      connectionOf(getValue(await findCases(context, args, pageOf(args, Position, context)), context), args),
  },
  FoundCase: {
    village,
    matter,
    window,
    desk,
    acceptedAt,
    completedAt,
    dueAt: limitOf,
    dueOn: async (found, _, context) => dueOn(await getDirectory(found, context), limitOf(found)),
    case: async ({ number }, _, context) => (await findCase(context, number)) ?? null,
  },
} satisfies Resolvers;
