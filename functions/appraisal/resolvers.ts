import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { buildAppraisal } from './buildAppraisal.ts';

/** Resolvers of the appraisal. */
export const appraisalResolvers = {
  Query: {
    appraisal: async (_, args, context) => getValue(await buildAppraisal(context, args), context),
  },
  AppraisalRow: { label: ({ label }, { lang }) => inLang(label, lang) },
} satisfies Resolvers;
