import { mergedDocument } from './mergedDocument.mjs';

/** Codegen plugin: the descriptions of the schema by name (`Case`, `Case.number`, `Query.case.number`). */
export const plugin = (schema) =>
  `${JSON.stringify(Object.fromEntries(mergedDocument(schema).definitions.flatMap((one) => describe(one))))}\n`;

const describe = (node, path = []) => {
  if (!node.name) return [];
  const own = [...path, node.name.value];
  const inner = [...(node.fields ?? []), ...(node.values ?? []), ...(node.arguments ?? [])];
  return [
    ...(node.description ? [[own.join('.'), node.description.value]] : []),
    ...inner.flatMap((one) => describe(one, own)),
  ];
};
