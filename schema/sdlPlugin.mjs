import { print } from 'graphql';
import { mergedDocument } from './mergedDocument.mjs';

/** Codegen plugin: the merged schema as SDL, for client developers and their tools. */
export const plugin = (schema) =>
  `# The whole schema. Generated from schema/*.graphql by npm run codegen.\n\n${print(mergedDocument(schema))}\n`;
