import type { Resolvers } from '../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';
import { encodeCursor } from '../request/paging.ts';
import { endPosting } from './edit/endPosting.ts';
import { postStaff } from './edit/postStaff.ts';
import { listPostings } from './listPostings.ts';
import type { Posting } from './model/staff.ts';

const payload = (outcome: Outcome<Posting>) =>
  isRefused(outcome)
    ? { posting: null, refusals: [...outcome.refusals] }
    : { posting: outcome.value, refusals: [] };

/** Resolvers of postings. */
export const staffResolvers = {
  Query: {
    postings: async (_, args, context) => {
      const outcome = await listPostings(context, args);
      if (isRefused(outcome)) throw refusedQuery(outcome.refusals, context.lang);
      return outcome.value;
    },
  },
  Mutation: {
    postStaff: async (_, { input }, context) => payload(await postStaff(context, input)),
    endPosting: async (_, { input }, context) => payload(await endPosting(context, input)),
  },
  PostingConnection: {
    edges: ({ postings }) => postings.map((node) => ({ cursor: encodeCursor(node.id), node })),
    pageInfo: ({ postings, hasMore }) => ({
      hasNextPage: hasMore,
      endCursor: postings.length > 0 ? encodeCursor(postings.at(-1)?.id) : null,
    }),
  },
  Posting: { code: ({ id }) => id },
} satisfies Resolvers;
