import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { DateTimeResolver, JSONObjectResolver, LocalDateResolver } from 'graphql-scalars';

const named = (name: string, scalar: GraphQLScalarType): GraphQLScalarType =>
  new GraphQLScalarType({ ...scalar.toConfig(), name });

/** Refuses numbers that JSON cannot write: `1e999` is read as Infinity. */
const checkFinite = (value: unknown): void => {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new GraphQLError('A number is out of range.', {
      extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT },
    });
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkFinite);
};

const JsonObject = new GraphQLScalarType({
  ...JSONObjectResolver.toConfig(),
  name: 'JSON',
  parseValue: (value) => {
    checkFinite(value);
    return JSONObjectResolver.parseValue(value);
  },
  parseLiteral: (node, variables) => {
    const value = JSONObjectResolver.parseLiteral(node, variables);
    checkFinite(value);
    return value;
  },
});

/** The scalars of graphql-scalars under the schema's names. */
export const scalarResolvers = {
  DateTime: DateTimeResolver,
  Date: named('Date', LocalDateResolver),
  JSON: JsonObject,
};
