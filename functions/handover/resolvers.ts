import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { resolveMutation } from '../request/payload.ts';
import { countOpenWork } from './countOpenWork.ts';
import { findOpenWork } from './findOpenWork.ts';
import { type HandedOver, handOverAll } from './handOverAll.ts';

/** Resolvers of what is open where somebody leaves. */
export const handoverResolvers = {
  Query: {
    openWork: async (_, args, context) => getValue(await findOpenWork(context, args), context),
  },
  Mutation: {
    handOverAll: resolveMutation(handOverAll, (done: HandedOver | null) => ({
      handedOver: done?.handedOver ?? null,
      notHandedOver: (done?.notHandedOver ?? []).map(({ number, refusals }) => ({
        number,
        refusals: [...refusals],
      })),
      next: done?.next ?? null,
      remaining: done?.remaining ?? null,
      hasMore: done?.hasMore ?? null,
    })),
  },
  WindowPayload: {
    openWork: ({ window }, _, context) =>
      window ? countOpenWork(context, window.directory, { window: window.window.id }) : null,
  },
  PostingPayload: {
    openWork: ({ posting: changed }, _, context) => {
      if (!changed) return null;
      const { desk, subject } = changed.posting;
      return countOpenWork(context, changed.directory, { window: desk, clerk: subject });
    },
  },
} satisfies Resolvers;
