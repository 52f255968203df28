import type { Resolvers } from '../graphql/generated/types.ts';
import { inLang } from '../graphql/name.ts';
import { isRefused } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';
import { serviceReport } from './serviceReport.ts';

/** Resolvers of reports. */
export const reportResolvers = {
  Query: {
    serviceReport: async (_, args, context) => {
      const outcome = await serviceReport(context, args);
      if (isRefused(outcome)) throw refusedQuery(outcome.refusals, context.lang);
      return outcome.value;
    },
  },
  ReportRow: { label: ({ label }, { lang }) => inLang(label, lang) },
  Baseline: { statement: ({ statement }, { lang }) => inLang(statement, lang) },
} satisfies Resolvers;
