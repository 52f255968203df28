import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** The size of a document; each fragment counts as often as it is spread. */
export type DocumentWeight = {
  readonly depth: number;
  /** Fields, inline fragments and spreads. */
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** The length of its longest list. */
  readonly listItems: number;
};

const NOTHING: DocumentWeight = { depth: 0, fields: 0, aliases: 0, directives: 0, listItems: 0 };
// a fragment that spreads itself is infinite
const ENDLESS: DocumentWeight = { ...NOTHING, depth: Number.POSITIVE_INFINITY };
// introspection, if enabled, is exempt: tools query it 15 levels deep
const INTROSPECTION = ['__schema', '__type'];

/** Weighs a document in one pass before validation, so that a too heavy one costs nothing more. */
export const weighDocument = (document: DocumentNode, introspection: boolean): DocumentWeight => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const weighed = new Map<string, DocumentWeight>();

  const ofSet = (set: SelectionSetNode | undefined): DocumentWeight =>
    (set?.selections ?? []).map(ofSelection).reduce(add, NOTHING);

  const ofSelection = (node: SelectionNode): DocumentWeight => {
    switch (node.kind) {
      case Kind.FIELD:
        if (introspection && INTROSPECTION.includes(node.name.value)) return NOTHING;
        return ofField(node, ofSet(node.selectionSet));
      case Kind.INLINE_FRAGMENT:
        return add(ofSpread(node), ofSet(node.selectionSet));
      case Kind.FRAGMENT_SPREAD:
        return add(ofSpread(node), ofFragment(node.name.value));
    }
  };

  const ofFragment = (name: string): DocumentWeight => {
    const known = weighed.get(name);
    if (known) return known;
    weighed.set(name, ENDLESS);
    const fragment = fragments.get(name);
    const weight = add(ofDirectives(fragment?.directives), ofSet(fragment?.selectionSet));
    weighed.set(name, weight);
    return weight;
  };

  const operations = document.definitions.map((one): DocumentWeight => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return NOTHING;
    const variables = (one.variableDefinitions ?? []).map(({ directives }) => ofDirectives(directives));
    return [...variables, ofDirectives(one.directives), ofSet(one.selectionSet)].reduce(add, NOTHING);
  });
  const unspread = [...fragments.keys()].filter((name) => !introspection && !weighed.has(name));
  return [...operations, ...unspread.map(ofFragment)].reduce(add, NOTHING);
};

const ofField = (node: FieldNode, inner: DocumentWeight): DocumentWeight => {
  const values = (node.arguments ?? []).map(({ value }) => longestList(value));
  const own = {
    ...NOTHING,
    fields: 1,
    aliases: node.alias ? 1 : 0,
    listItems: Math.max(0, ...values),
  };
  return { ...add(add(own, ofDirectives(node.directives)), inner), depth: 1 + inner.depth };
};

// counts even if the fragment is empty: later passes follow every spread
const ofSpread = (node: InlineFragmentNode | FragmentSpreadNode): DocumentWeight => ({
  ...ofDirectives(node.directives),
  fields: 1,
});

const ofDirectives = (directives: readonly DirectiveNode[] | undefined): DocumentWeight => ({
  ...NOTHING,
  directives: directives?.length ?? 0,
});

const longestList = (value: ValueNode): number => {
  if (value.kind === Kind.LIST) return Math.max(value.values.length, ...value.values.map(longestList));
  return value.kind === Kind.OBJECT
    ? Math.max(0, ...value.fields.map((field) => longestList(field.value)))
    : 0;
};

const add = (one: DocumentWeight, other: DocumentWeight): DocumentWeight => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
  listItems: Math.max(one.listItems, other.listItems),
});
