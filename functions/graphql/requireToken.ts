import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { policy, type Rule } from '../identity/policy.ts';
import { refuse } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';
import type { Context } from '../request/context.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** Answers null without a token, by which a client knows that nobody is signed in. */
const ANSWERS_NULL = 'me';

/**
 * Refuses every query that is not public to a caller without a token: an empty answer would say that there is nothing.
 * Mutations say so in their payload.
 */
export const requireToken = (schema: GraphQLSchema): void => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  for (const field of fields)
    if (needsToken(field.name)) field.resolve = guarded(field.resolve ?? defaultFieldResolver);
};

const rules: Readonly<Record<string, Rule>> = policy;

const needsToken = (operation: string): boolean => {
  const rule = rules[operation];
  return rule !== undefined && rule !== 'public' && operation !== ANSWERS_NULL;
};

const guarded =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    if (!context.asker) throw refusedQuery([refuse('UNAUTHENTICATED', [])], context.lang);
    return resolve(source, args, context, info);
  };
