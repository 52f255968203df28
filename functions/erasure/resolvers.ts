import type { Resolvers } from '../graphql/generated/types.ts';
import { isRefused } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';
import { erasePerson } from './erasePerson.ts';
import { erasureReport } from './erasureReport.ts';

/** Resolvers of erasure. */
export const erasureResolvers = {
  Query: {
    erasureReport: async (_, args, context) => {
      const outcome = await erasureReport(context, args);
      if (isRefused(outcome)) throw refusedQuery(outcome.refusals, context.lang);
      return { erasable: [...outcome.value.erasable], kept: [...outcome.value.kept] };
    },
  },
  Mutation: {
    erasePerson: async (_, { input }, context) => {
      const outcome = await erasePerson(context, input);
      if (isRefused(outcome)) return { erasure: null, refusals: [...outcome.refusals] };
      const { record, kept } = outcome.value;
      const { at, ground, erased } = record;
      return { erasure: { at, ground, erased, kept: [...kept] }, refusals: [] };
    },
  },
} satisfies Resolvers;
