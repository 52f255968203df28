import { findNode } from './findNode.ts';
import type { Resolvers } from './generated/types.ts';

/** Resolvers that belong to no single room: `node`, and refusals in the asker's language. */
export const nodeResolvers = {
  Query: { node: async (_, { id }, context) => (await findNode(id, context)) ?? null },
  Refusal: {
    message: ({ text }, _, { lang }) => (lang === 'EN' ? text.en : text.zh),
    path: ({ path }) => [...path],
    allowed: ({ allowed }) => (allowed ? [...allowed] : null),
    file: ({ file }) => file ?? null,
    packProblem: ({ packProblem }) => packProblem ?? null,
  },
} satisfies Resolvers;
