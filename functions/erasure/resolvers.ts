import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { resolveMutation } from '../request/payload.ts';
import { type Erasure, erasePerson } from './erasePerson.ts';
import { reportErasure } from './reportErasure.ts';

/** Resolvers of erasure. */
export const erasureResolvers = {
  Query: {
    erasureReport: async (_, args, context) => {
      const { erasable, kept } = getValue(await reportErasure(context, args), context);
      return { erasable: [...erasable], kept: [...kept] };
    },
  },
  Mutation: {
    erasePerson: resolveMutation(erasePerson, (done: Erasure | null) => ({
      erasure: done && { ...done.record, kept: [...done.kept] },
    })),
  },
} satisfies Resolvers;
