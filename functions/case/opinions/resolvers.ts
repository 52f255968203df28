import type { Resolvers } from '../../graphql/generated/types.ts';
import { getDirectory } from '../../registry/getDirectory.ts';
import { countedConnectionOf } from '../../request/connection.ts';
import { pageOf } from '../../request/paging.ts';
import { resolveMutation } from '../../request/payload.ts';
import { casePayload, whole } from '../resolvers.ts';
import { askOpinion } from './askOpinion.ts';
import { cancelOpinion } from './cancelOpinion.ts';
import { giveOpinion } from './giveOpinion.ts';
import { listOpinions } from './listOpinions.ts';
import { listOpinionsAsked, OpinionPosition } from './listOpinionsAsked.ts';

/** Resolvers of opinions that desks ask of each other. */
export const opinionResolvers = {
  Query: {
    opinionsAsked: async (_, args, context) =>
      countedConnectionOf(
        await listOpinionsAsked(context, args, pageOf(args, OpinionPosition, context)),
        args,
      ),
  },
  Mutation: {
    askOpinion: resolveMutation(askOpinion, casePayload),
    giveOpinion: resolveMutation(giveOpinion, casePayload),
    cancelOpinion: resolveMutation(cancelOpinion, casePayload),
  },
  Case: {
    opinions: async (parent, _, context) =>
      listOpinions(context, await getDirectory(parent, context), await whole(parent, context)),
  },
} satisfies Resolvers;
