import { getDocumentNodeFromSchema } from '@graphql-tools/utils';

/** Codegen plugin: the schema as a parsed document, so that a cold start neither reads nor parses SDL. */
export const plugin = (schema) => {
  const document = getDocumentNodeFromSchema(schema);
  const json = JSON.stringify(document, (key, value) => (key === 'loc' ? undefined : value));
  return [
    "import type { DocumentNode } from 'graphql';",
    '',
    '/** The schema, parsed. Generated from schema/*.graphql. */',
    `export const typeDefs: DocumentNode = JSON.parse(${JSON.stringify(json)});`,
    '',
  ].join('\n');
};
