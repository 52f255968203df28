import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { isRefused } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';
import { appraisal } from './appraisal.ts';

/** Resolvers of the appraisal. */
export const appraisalResolvers = {
  Query: {
    appraisal: async (_, args, context) => {
      const outcome = await appraisal(context, args);
      if (isRefused(outcome)) throw refusedQuery(outcome.refusals, context.lang);
      return outcome.value;
    },
  },
  AppraisalRow: { label: ({ label }, { lang }) => inLang(label, lang) },
} satisfies Resolvers;
