import { DateTimeResolver, JSONObjectResolver, LocalDateResolver } from 'graphql-scalars';

/** The scalars: instants, calendar days and JSON objects, parsed by graphql-scalars. */
export const scalarResolvers = {
  DateTime: DateTimeResolver,
  Date: LocalDateResolver,
  JSON: JSONObjectResolver,
};
