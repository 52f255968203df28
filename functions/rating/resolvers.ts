import { inLang } from '../bilingual.ts';
import { casePayload, dueOn, whole } from '../case/resolvers.ts';
import { Position } from '../dynamodb/queryPage.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { findDesk } from '../registry/desks.ts';
import type { Directory } from '../registry/directory.ts';
import { getDirectory } from '../registry/getDirectory.ts';
import { staffOf } from '../registry/postings.ts';
import { connectionOf } from '../request/connection.ts';
import { pageOf } from '../request/paging.ts';
import { resolveMutation } from '../request/payload.ts';
import { answerAppeal } from './answerAppeal.ts';
import { answerRating } from './answerRating.ts';
import { appealRating } from './appealRating.ts';
import { listRatingsToAnswer } from './listRatingsToAnswer.ts';
import { deriveRating, type Rating } from './model.ts';
import { rateCase } from './rateCase.ts';
import { recordCallBack } from './recordCallBack.ts';
import { summarizeRatings } from './summarizeRatings.ts';

/** Shows a rating with its desks and due days. */
const showRating = (directory: Directory, rating: Rating) => {
  const { dueAt, answer, callBack, appeal } = rating;
  return {
    ...rating,
    dueOn: dueAt && dueOn(directory, dueAt),
    answer: answer && {
      ...answer,
      staff: staffOf(directory, answer.clerk),
      desk: findDesk(directory, answer.desk),
    },
    callBack: callBack && {
      ...callBack,
      staff: staffOf(directory, callBack.clerk),
      desk: findDesk(directory, callBack.desk),
    },
    appeal: appeal && showAppeal(directory, appeal),
  };
};

const showAppeal = (directory: Directory, appeal: NonNullable<Rating['appeal']>) => {
  const { dueAt, answer } = appeal;
  const answered = answer && { ...answer, staff: staffOf(directory, answer.supervisor) };
  return { ...appeal, dueOn: dueOn(directory, dueAt), answer: answered };
};

/** Resolvers of ratings. */
export const ratingResolvers = {
  Query: {
    ratingSummary: async (_, args, context) => getValue(await summarizeRatings(context, args), context),
    ratingsToAnswer: async (_, args, context) =>
      connectionOf(await listRatingsToAnswer(context, args.desk, pageOf(args, Position, context)), args),
  },
  Mutation: {
    rateCase: resolveMutation(rateCase, casePayload),
    answerRating: resolveMutation(answerRating, casePayload),
    recordCallBack: resolveMutation(recordCallBack, casePayload),
    appealRating: resolveMutation(appealRating, casePayload),
    answerAppeal: resolveMutation(answerAppeal, casePayload),
  },
  RatingRow: { label: ({ label }, { lang }) => inLang(label, lang) },
  Case: {
    rating: async (parent, _, context) => {
      const rating = deriveRating((await whole(parent, context)).events);
      return rating && showRating(await getDirectory(parent, context), rating);
    },
  },
} satisfies Resolvers;
