import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { refuse } from '../refusal/refusal.ts';
import { getValue, refusedQuery } from '../refusal/refusedQuery.ts';
import { localDay } from '../time.ts';
import { catalogueRates } from './catalogueRates.ts';
import { RATE_DEFINITIONS } from './definitions.ts';
import { serviceReport } from './serviceReport.ts';

/** Resolvers of reports. */
export const reportResolvers = {
  Query: {
    rateDefinitions: () => RATE_DEFINITIONS,
    catalogueRates: async (_, { district, day }, { services, now, lang }) => {
      const directory = await services.registry.find(district);
      if (!directory) throw refusedQuery([refuse('UNKNOWN_DISTRICT', ['district'])], lang);
      return catalogueRates(directory, day ?? localDay(now, directory.district.timeZone));
    },
    serviceReport: async (_, args, context) => getValue(await serviceReport(context, args), context),
  },
  RateDefinition: {
    name: ({ name }, { lang }) => inLang(name, lang),
    inWords: ({ inWords }, { lang }) => inLang(inWords, lang),
  },
  ReportRow: { label: ({ label }, { lang }) => inLang(label, lang) },
  Baseline: { statement: ({ statement }, { lang }) => inLang(statement, lang) },
} satisfies Resolvers;
