import { GraphQLScalarType } from 'graphql';
import { DateTimeResolver, JSONObjectResolver, LocalDateResolver } from 'graphql-scalars';

const named = (name: string, scalar: GraphQLScalarType): GraphQLScalarType =>
  new GraphQLScalarType({ ...scalar.toConfig(), name });

/** The scalars of graphql-scalars under the schema's names. */
export const scalarResolvers = {
  DateTime: DateTimeResolver,
  Date: named('Date', LocalDateResolver),
  JSON: named('JSON', JSONObjectResolver),
};
