import { inLang } from '../bilingual.ts';
import { payload, whole } from '../case/resolvers.ts';
import { Position } from '../dynamodb/queryPage.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { isRefused } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';
import { pageOf } from '../request/paging.ts';
import { answerAppeal } from './answerAppeal.ts';
import { answerRating } from './answerRating.ts';
import { appealRating } from './appealRating.ts';
import { ratingOf } from './model.ts';
import { rateCase } from './rateCase.ts';
import { ratingSummary } from './ratingSummary.ts';
import { ratingsToAnswer } from './ratingsToAnswer.ts';
import { recordCallBack } from './recordCallBack.ts';

/** Resolvers of ratings. */
export const ratingResolvers = {
  Query: {
    ratingSummary: async (_, args, context) => {
      const outcome = await ratingSummary(context, args);
      if (isRefused(outcome)) throw refusedQuery(outcome.refusals, context.lang);
      return outcome.value;
    },
    ratingsToAnswer: (_, args, context) =>
      ratingsToAnswer(context, args.desk, pageOf(args, Position, context)),
  },
  Mutation: {
    rateCase: async (_, { input }, context) => payload(await rateCase(context, input)),
    answerRating: async (_, { input }, context) => payload(await answerRating(context, input)),
    recordCallBack: async (_, { input }, context) => payload(await recordCallBack(context, input)),
    appealRating: async (_, { input }, context) => payload(await appealRating(context, input)),
    answerAppeal: async (_, { input }, context) => payload(await answerAppeal(context, input)),
  },
  RatingRow: { label: ({ label }, { lang }) => inLang(label, lang) },
  Case: {
    rating: async (parent, _, context) => ratingOf((await whole(parent, context)).events),
  },
} satisfies Resolvers;
