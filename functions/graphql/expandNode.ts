import { Kind } from 'graphql';

/** Reviver of the generated schema, which holds names and descriptions as texts: makes nodes of them again. */
export const expandNode = (key: string, value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  if (key === 'name') return { kind: Kind.NAME, value };
  return key === 'description' ? { kind: Kind.STRING, value } : value;
};
