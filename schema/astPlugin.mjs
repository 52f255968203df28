import { mergedDocument } from './mergedDocument.mjs';

/** Codegen plugin: the schema as a parsed document, so that a cold start neither reads nor parses SDL. */
export const plugin = (schema) => {
  const json = JSON.stringify(mergedDocument(schema), withoutNoise);
  return [
    "import type { DocumentNode } from 'graphql';",
    "import { expandNode } from '../expandNode.ts';",
    '',
    '/** The schema, parsed. Generated from schema/*.graphql. */',
    `export const typeDefs: DocumentNode = JSON.parse(${JSON.stringify(json)}, expandNode);`,
    '',
  ].join('\n');
};

const EMPTY_LISTS = ['directives', 'arguments', 'interfaces'];

// `expandNode` makes nodes of names and descriptions again: a quarter of the text
const SHORT = ['name', 'description'];

// source positions, the quoting of descriptions and empty lists are never read
const withoutNoise = (key, value) => {
  if (key === 'loc' || key === 'block') return undefined;
  if (EMPTY_LISTS.includes(key) && value.length === 0) return undefined;
  return SHORT.includes(key) ? value?.value : value;
};
