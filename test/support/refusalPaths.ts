import {
  assertInputType,
  buildASTSchema,
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isScalarType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import * as z from 'zod';
import { typeDefs } from '../../functions/graphql/generated/schema.ts';

const schema = buildASTSchema(typeDefs);

const Refusals = z.array(z.object({ path: z.array(z.string()) }));
const Payload = z.object({
  refusals: Refusals.default([]),
  results: z.array(z.object({ refusals: Refusals.default([]) })).default([]),
});
const Failed = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  extensions: z.object({ refusals: Refusals }),
});

/** A path of a refusal, and the response path of the field that was refused. */
type Refused = { readonly field: readonly (string | number)[]; readonly path: readonly string[] };

/** Throws if an answer refuses an argument or input field that the refused field does not have. */
export const checkRefusalPaths = (query: string, data: unknown, errors: readonly unknown[]): void => {
  const refused = [...refusedIn(data), ...errors.flatMap(refusedBy)];
  if (refused.length === 0) return;
  const document = parse(query);
  const wrong = refused.filter(({ field, path }) => !hasPath(argumentsAt(document, field), path));
  if (wrong.length > 0) throw new Error(`paths of no argument: ${JSON.stringify(wrong)}`);
};

const refusedIn = (data: unknown): Refused[] =>
  Object.entries(z.record(z.string(), z.unknown()).safeParse(data).data ?? {}).flatMap(([key, answer]) => {
    const { refusals, results } = Payload.safeParse(answer).data ?? { refusals: [], results: [] };
    return [...refusals, ...results.flatMap((one) => one.refusals)].map(({ path }) => ({
      field: [key],
      path,
    }));
  });

const refusedBy = (error: unknown): Refused[] => {
  const failed = Failed.safeParse(error).data;
  return failed?.extensions.refusals.map(({ path }) => ({ field: failed.path, path })) ?? [];
};

/** Returns the arguments of the field at a response path. */
const argumentsAt = (document: DocumentNode, path: Refused['field']): readonly GraphQLArgument[] => {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  let parent = schema.getRootType(operation.operation);
  let selection: SelectionSetNode | undefined = operation.selectionSet;
  let found: readonly GraphQLArgument[] = [];
  for (const key of path.filter((step) => typeof step === 'string')) {
    const node: FieldNode | undefined = selection?.selections
      .filter((one) => one.kind === Kind.FIELD)
      .find((one) => (one.alias ?? one.name).value === key);
    if (!node || !parent) return [];
    const field: GraphQLField<unknown, unknown> | undefined = parent.getFields()[node.name.value];
    const type = field && getNamedType(field.type);
    found = field?.args ?? [];
    parent = isObjectType(type) ? type : undefined;
    selection = node.selectionSet;
  }
  return found;
};

/** What an input names by its number instead of containing it. */
const contents: Readonly<Record<string, GraphQLInputType>> = {
  'SubmitCaseInput.draft': assertInputType(schema.getType('DraftInput')),
};

const hasPath = (args: readonly GraphQLArgument[], [name, ...rest]: readonly string[]): boolean => {
  if (name === undefined) return true;
  const argument = args.find((one) => one.name === name);
  return argument !== undefined && reaches(argument.type, rest);
};

const reaches = (type: GraphQLInputType, path: readonly string[]): boolean => {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return /^\d+$/.test(step) && reaches(nullable.ofType, rest);
  if (isScalarType(nullable)) return nullable.name === 'JSON';
  if (!isInputObjectType(nullable)) return false;
  const field = nullable.getFields()[step];
  return field !== undefined && reaches(contents[`${nullable.name}.${step}`] ?? field.type, rest);
};
