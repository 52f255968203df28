import type { FieldDefinitionNode, ObjectTypeDefinitionNode, TypeNode } from 'graphql';
import { typeDefs } from '../../../functions/graphql/generated/schema.ts';
import type { Operation } from '../../../functions/identity/policy.ts';

const objects = new Map(
  typeDefs.definitions
    .filter((one): one is ObjectTypeDefinitionNode => one.kind === 'ObjectTypeDefinition')
    .map((one) => [one.name.value, one.fields ?? []]),
);
const abstract = new Set(
  typeDefs.definitions
    .filter(({ kind }) => kind === 'InterfaceTypeDefinition' || kind === 'UnionTypeDefinition')
    .flatMap((one) => ('name' in one && one.name ? [one.name.value] : [])),
);
// not selected in full: public types, officials, previews, files and opinions, which have tests of their own
const REGISTRY = new Set([
  'District',
  'Street',
  'Village',
  'Window',
  'Office',
  'Department',
  'Desk',
  'Unit',
  'Matter',
  'Material',
  'BundleItem',
  'Staff',
  'RegistryPreview',
  'CaseFile',
  'CaseOpinion',
]);
const DEEPEST = 4;

const nameOf = (type: TypeNode): string => (type.kind === 'NamedType' ? type.name.value : nameOf(type.type));
const textOf = (type: TypeNode): string => {
  if (type.kind === 'NonNullType') return `${textOf(type.type)}!`;
  return type.kind === 'ListType' ? `[${textOf(type.type)}]` : type.name.value;
};
const needsArguments = ({ arguments: wanted = [] }: FieldDefinitionNode): boolean =>
  wanted.some(({ type, defaultValue }) => type.kind === 'NonNullType' && defaultValue === undefined);

/** Whether a field is a certificate's token, which is signed for each case, on more cases than one. */
const isSignedForMany = (type: string, field: string, above: readonly string[]): boolean =>
  type === 'Certificate' && field === 'token' && !ONE_CASE.has(above[0] ?? '');
const ONE_CASE = new Set(['Case', 'CasePayload', 'SubmitCasePayload']);

/** Selects every field below a type that needs no arguments, to the maximum depth. */
const selection = (type: string, above: readonly string[] = []): string => {
  const fields = objects.get(type);
  if (REGISTRY.has(type)) return '{ __typename }';
  if (!fields) return abstract.has(type) ? `{ __typename ... on Case ${selection('Case', above)} }` : '';
  if (above.includes(type) || above.length >= DEEPEST) return '{ __typename }';
  const inner = fields
    .filter((field) => !needsArguments(field) && !isSignedForMany(type, field.name.value, above))
    .map(({ name, type: of }) => `${name.value} ${selection(nameOf(of), [...above, type])}`);
  return `{ ${inner.join(' ')} }`;
};

/** Returns the document of an operation with the given variables as arguments and every field selected. */
export const requestOf = (operation: Operation, variables: object): string => {
  const kind = objects.get('Query')?.some(({ name }) => name.value === operation) ? 'query' : 'mutation';
  const field = objects
    .get(kind === 'query' ? 'Query' : 'Mutation')
    ?.find(({ name }) => name.value === operation);
  if (!field) throw new Error(`no operation ${operation}`);
  const given = (field.arguments ?? []).filter(({ name }) => name.value in variables);
  const declared = given.map(({ name, type }) => `$${name.value}: ${textOf(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name.value}: $${name.value}`).join(', ');
  const brackets = (text: string) => (text === '' ? '' : `(${text})`);
  return `${kind} ${brackets(declared)} { ${operation}${brackets(passed)} ${selection(nameOf(field.type))} }`;
};
