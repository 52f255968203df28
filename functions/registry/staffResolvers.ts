import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { connectionOf } from '../request/connection.ts';
import { resolveMutation } from '../request/payload.ts';
import { endPosting } from './edit/endPosting.ts';
import { postStaff } from './edit/postStaff.ts';
import { listPostings } from './listPostings.ts';
import type { Posting } from './model/staff.ts';

const postingPayload = (posting: Posting | null) => ({ posting });

/** Resolvers of postings. */
export const staffResolvers = {
  Query: {
    postings: async (_, args, context) =>
      connectionOf(getValue(await listPostings(context, args), context), args),
  },
  Mutation: {
    postStaff: resolveMutation(postStaff, postingPayload),
    endPosting: resolveMutation(endPosting, postingPayload),
  },
  Posting: { code: ({ id }) => id },
} satisfies Resolvers;
