import type { DocumentNode } from 'graphql';

type Tree = Record<string, unknown>;

/** Makes nodes of the names of the generated schema again, which holds them as texts. In place: a cold start waits for it. */
export const expandNames = (document: Tree & DocumentNode): DocumentNode => {
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
