import { brotliDecompressSync } from 'node:zlib';
import type { DocumentNode } from 'graphql';

type Tree = Record<string, unknown>;

/** Unpacks the generated schema, and makes nodes of its names, which it holds as texts. */
export const unpackDocument = (packed: string): DocumentNode => {
  const document: Tree & DocumentNode = JSON.parse(
    brotliDecompressSync(Buffer.from(packed, 'base64')).toString(),
  );
  // in place: a cold start waits for it
  expand(document);
  return document;
};

const expand = (node: Tree): void => {
  for (const key in node) {
    const value = node[key];
    if (key === 'name' && typeof value === 'string') node[key] = { kind: 'Name', value };
    else if (isTree(value)) expand(value);
  }
};

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
