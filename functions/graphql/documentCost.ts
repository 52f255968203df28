import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { MOST_A_PAGE } from '../request/paging.ts';
import { FIELD_TRIPS, LIST_LENGTH, LONG_LISTS, ROUND_TRIP } from './limits.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Computes the highest possible number of fields in an answer; pages and mutations cost extra. */
export const computeCost = (schema: GraphQLSchema, document: DocumentNode, variables: Variables): number => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);

  // `paged`: directly below a field with `first`, whose `edges` must not count as another list
  const ofSet = (set: SelectionSetNode, type: GraphQLNamedType | undefined, paged: boolean): number =>
    set.selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + ofField(node, type, paged);
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (!fragment) return sum;
      const condition = fragment.typeCondition?.name.value;
      return sum + ofSet(fragment.selectionSet, condition ? schema.getType(condition) : type, paged);
    }, 0);

  const ofField = (node: FieldNode, type: GraphQLNamedType | undefined, paged: boolean): number => {
    const field = fieldOf(type, node.name.value);
    if (!field) return 0;
    const page = pageSize(field, node.arguments ?? [], variables);
    const own = ownCost(type, node.name.value, page !== undefined || type === schema.getMutationType());
    if (!node.selectionSet) return own;
    const times = page ?? (isList(field.type) && !paged ? lengthOf(type, node, variables) : 1);
    const inner = ofSet(
      node.selectionSet,
      getNamedType(field.type),
      page !== undefined && !isList(field.type),
    );
    return own + times * inner;
  };

  return document.definitions.reduce(
    (sum, one) =>
      one.kind === Kind.OPERATION_DEFINITION
        ? sum + ofSet(one.selectionSet, rootOf(schema, one.operation), false)
        : sum,
    0,
  );
};

// a page and a mutation are at least one round trip
const ownCost = (type: GraphQLNamedType | undefined, name: string, isTrip: boolean): number => {
  const trips = FIELD_TRIPS[`${type?.name}.${name}`] ?? (isTrip ? 1 : 0);
  return trips === 0 ? 1 : trips * ROUND_TRIP;
};

// a long list of one unit is short
const lengthOf = (type: GraphQLNamedType | undefined, node: FieldNode, variables: Variables): number =>
  isOfOneUnit(node, variables)
    ? LIST_LENGTH
    : (longLists.get(`${type?.name}.${node.name.value}`) ?? LIST_LENGTH);

const isOfOneUnit = ({ arguments: given = [] }: FieldNode, variables: Variables): boolean => {
  const unit = given.find(({ name }) => name.value === 'unit')?.value;
  return unit?.kind === Kind.VARIABLE
    ? typeof variables[unit.name.value] === 'string'
    : unit?.kind === Kind.STRING;
};

const longLists = new Map<string, number>(Object.entries(LONG_LISTS));

const rootOf = (schema: GraphQLSchema, operation: OperationTypeNode): GraphQLNamedType | undefined =>
  schema.getRootType(operation) ?? undefined;

const fieldOf = (
  type: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

const isList = (type: GraphQLOutputType): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type) && isCompositeType(getNamedType(type));

/** Finds the `first` of a paged field: literal, variable or default. Undefined: not paged. */
const pageSize = (
  field: GraphQLField<unknown, unknown>,
  given: readonly ArgumentNode[],
  variables: Variables,
): number | undefined => {
  const argument = field.args.find(({ name }) => name === 'first');
  if (!argument) return undefined;
  const value = given.find(({ name }) => name.value === 'first')?.value;
  const stated =
    value?.kind === Kind.INT
      ? Number(value.value)
      : value?.kind === Kind.VARIABLE
        ? variables[value.name.value]
        : argument.defaultValue;
  // invalid and too large values cost the maximum here: the field itself refuses them
  return typeof stated === 'number' && stated >= 0 ? Math.min(stated, MOST_A_PAGE) : MOST_A_PAGE;
};
