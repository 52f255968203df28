import { Position } from '../dynamodb/queryPage.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { isRefused } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';
import { pageOf } from '../request/paging.ts';
import { findCase } from './caseQueries.ts';
import { findCases } from './findCases.ts';
import { caseResolvers } from './resolvers.ts';

const { village, matter, window, acceptedAt, completedAt } = caseResolvers.Case;

/** Resolvers of finding a person's cases. */
export const findResolvers = {
  Query: {
    findCases: async (_, args, context) => {
      const outcome = await findCases(context, args, pageOf(args, Position, context));
      if (isRefused(outcome)) throw refusedQuery(outcome.refusals, context.lang);
      return outcome.value;
    },
  },
  FoundCase: {
    village,
    matter,
    window,
    acceptedAt,
    completedAt,
    dueAt: ({ dueAt }) => {
      if (dueAt === undefined) throw new Error('a filed case without a limit');
      return dueAt;
    },
    case: async ({ number }, _, context) => (await findCase(context, number)) ?? null,
  },
  FoundCaseConnection: caseResolvers.CaseConnection,
} satisfies Resolvers;
