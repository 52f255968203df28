import * as z from 'zod';
import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { staffOf } from '../registry/postings.ts';
import { type CountedConnection, countedConnectionOf } from '../request/connection.ts';
import { pageOf } from '../request/paging.ts';
import { resolveMutation } from '../request/payload.ts';
import { countOpenWork } from './countOpenWork.ts';
import { findOpenWork } from './findOpenWork.ts';
import { type HandedOver, handOverAll } from './handOverAll.ts';
import { type Colleague, listColleagues } from './listColleagues.ts';

/** A page of colleagues. */
export type ColleagueConnectionParent = CountedConnection<Colleague>;

/** Resolvers of what is open where somebody leaves. */
export const handoverResolvers = {
  Query: {
    openWork: async (_, args, context) => getValue(await findOpenWork(context, args), context),
    colleagues: async (_, args, context) =>
      countedConnectionOf(
        getValue(await listColleagues(context, args, pageOf(args, z.string(), context)), context),
        args,
      ),
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
  Colleague: {
    staff: ({ directory, posting }) => staffOf(directory, posting.subject),
    window: ({ directory, window }) => ({ directory, window }),
    duty: ({ posting }) => posting.duty,
  },
  ColleagueConnection: { totalCount: ({ totalCount }) => totalCount?.() ?? 0 },
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
