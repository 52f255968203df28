import { getDocumentNodeFromSchema } from '@graphql-tools/utils';

/** Codegen plugin: the schema as a parsed document, so that a cold start neither reads nor parses SDL. */
export const plugin = (schema) => {
  const document = getDocumentNodeFromSchema(schema);
  const json = JSON.stringify(document, withoutNoise);
  return [
    "import type { DocumentNode } from 'graphql';",
    '',
    '/** The schema, parsed. Generated from schema/*.graphql. */',
    `export const typeDefs: DocumentNode = JSON.parse(${JSON.stringify(json)});`,
    '',
  ].join('\n');
};

// where it stood, how its description was quoted, and that it has no directives: nobody asks
const withoutNoise = (key, value) =>
  key === 'loc' || key === 'block' || (key === 'directives' && value.length === 0) ? undefined : value;
