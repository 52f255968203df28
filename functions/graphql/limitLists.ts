import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { spendEntries } from '../budget.ts';
import type { Context } from '../request/context.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** Counts the entries of every list of objects against the request's budget before they are resolved. */
export const limitLists = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (isObjectList(field.type)) field.resolve = counting(field.resolve ?? defaultFieldResolver);
  }
};

const isObjectList = (type: GraphQLOutputType): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type) && isCompositeType(getNamedType(type));

const counting =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const found: unknown = resolve(source, args, context, info);
    return found instanceof Promise ? found.then(counted) : counted(found);
  };

const counted = (found: unknown): unknown => {
  if (Array.isArray(found)) spendEntries(found.length);
  return found;
};
