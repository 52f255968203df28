import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
} from 'graphql';

/** Measures the longest list among the variables; ignores lists inside JSON scalars. */
export const measureLongestList = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): number => {
  const defined = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? (one.variableDefinitions ?? []) : [],
  );
  const lengths = defined.map(({ variable, type }) =>
    longest(variables[variable.name.value], typeFromAST(schema, type)),
  );
  return Math.max(0, ...lengths);
};

const longest = (value: unknown, type: unknown): number => {
  if (!isInputType(type)) return 0;
  return ofInput(value, isNonNullType(type) ? type.ofType : type);
};

const ofInput = (value: unknown, type: GraphQLInputType): number => {
  if (Array.isArray(value) && isListType(type))
    return Math.max(value.length, ...value.map((one) => longest(one, type.ofType)));
  if (value === null || typeof value !== 'object' || !isInputObjectType(type)) return 0;
  const fields = type.getFields();
  return Math.max(0, ...Object.entries(value).map(([name, one]) => longest(one, fields[name]?.type)));
};
