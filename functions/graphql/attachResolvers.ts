import {
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { Context } from '../request/context.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;
type FieldResolvers = Readonly<Record<string, unknown>>;
/** Resolvers by type and field; for a scalar the scalar itself. */
export type ResolverMap = Readonly<Record<string, FieldResolvers | GraphQLScalarType>>;

/** Attaches resolvers to a schema. Throws if the schema lacks one's type or field. */
export const attachResolvers = (schema: GraphQLSchema, maps: readonly ResolverMap[]): void => {
  for (const [name, given] of maps.flatMap((map) => Object.entries(map))) {
    const type = schema.getType(name);
    if (!type) throw new Error(`resolvers of an unknown type: ${name}`);
    if (given instanceof GraphQLScalarType) attachScalar(type, given);
    else attachFields(type, given);
  }
};

const attachScalar = (type: GraphQLNamedType, given: GraphQLScalarType): void => {
  const { serialize, parseValue, parseLiteral } = given;
  Object.assign(type, { serialize, parseValue, parseLiteral });
};

const attachFields = (type: GraphQLNamedType, given: FieldResolvers): void => {
  const fields = isObjectType(type) ? type.getFields() : {};
  for (const [name, resolve] of Object.entries(given)) {
    const field = fields[name];
    if (!field || !isResolver(resolve)) throw new Error(`no field or resolver: ${type.name}.${name}`);
    field.resolve = resolve;
  }
};

const isResolver = (value: unknown): value is Resolver => typeof value === 'function';
