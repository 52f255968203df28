// Stands in for `@graphql-tools/schema`, which Apollo Server imports and, given a ready-made schema, never calls.
export const makeExecutableSchema = () => {
  throw new Error('this package is left out of the bundle');
};
