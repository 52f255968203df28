import { GraphQLError } from 'graphql';
import type { Lang } from '../graphql/generated/types.ts';
import { isRefused, type Outcome, type Refusal } from './refusal.ts';

/** Turns refusals into one GraphQL error, for queries: their answers have no field for refusals. */
export const refusedQuery = (refusals: readonly Refusal[], lang: Lang): GraphQLError => {
  const texts = refusals.map(({ text }) => (lang === 'EN' ? text.en : text.zh));
  const [first] = refusals;
  return new GraphQLError(texts.join(' '), {
    extensions: {
      code: first?.code ?? 'FORBIDDEN',
      refusals: refusals.map(({ code, path }) => ({ code, path })),
    },
  });
};

/** Gets the value of a query's outcome; throws its refusals, if it has any. */
export const getValue = <T>(outcome: Outcome<T>, { lang }: { readonly lang: Lang }): T => {
  if (isRefused(outcome)) throw refusedQuery(outcome.refusals, lang);
  return outcome.value;
};
