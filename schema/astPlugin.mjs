import { mergedDocument } from './mergedDocument.mjs';

/** Codegen plugin: the schema as a parsed document, so that a cold start neither reads nor parses SDL. */
export const plugin = (schema) => {
  const json = JSON.stringify(mergedDocument(schema), withoutNoise);
  return [
    "import type { DocumentNode } from 'graphql';",
    '',
    '/** The schema, parsed. Generated from schema/*.graphql. */',
    `export const typeDefs: DocumentNode = JSON.parse(${JSON.stringify(json)});`,
    '',
  ].join('\n');
};

const EMPTY_LISTS = ['directives', 'arguments', 'interfaces'];

// source positions, the quoting of descriptions and empty lists are never read
const withoutNoise = (key, value) =>
  key === 'loc' || key === 'block' || (EMPTY_LISTS.includes(key) && value.length === 0) ? undefined : value;
