import type { Resolvers } from '../../graphql/generated/types.ts';
import { getValue } from '../../refusal/refusedQuery.ts';
import { connectionOf } from '../../request/connection.ts';
import { globalId } from '../../request/globalId.ts';
import { resolveMutation } from '../../request/payload.ts';
import { findDesk } from '../desks.ts';
import { todayIn } from '../directory.ts';
import { endPosting } from '../edit/endPosting.ts';
import { postStaff } from '../edit/postStaff.ts';
import { listPostings } from '../listPostings.ts';
import type { PostingParent } from '../parents.ts';
import { dutyCounts, staffOf } from '../postings.ts';
import type { Previewed } from '../preview/createPreview.ts';

// what the person has in hand is counted above this layer, where it is asked for
const postingPayload = (posting: Previewed<PostingParent> | null) => ({
  posting,
  openWork: null,
  preview: posting?.preview ?? null,
});

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
  Posting: {
    id: ({ directory, posting }) => globalId('Posting', `${directory.district.code}:${posting.id}`),
    code: ({ posting }) => posting.id,
    subject: ({ posting }) => posting.subject,
    staff: ({ directory, posting }) => staffOf(directory, posting.subject),
    desk: ({ directory, posting }) => findDesk(directory, posting.desk),
    duty: ({ posting }) => posting.duty,
    from: ({ posting }) => posting.from,
    to: ({ posting }) => posting.to,
  },
  Window: {
    staff: ({ directory, window }, { on }, { now }) =>
      dutyCounts(directory, window.id, on ?? todayIn(directory, now)),
  },
} satisfies Resolvers;
