import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { findAuditStatus } from './auditStatus.ts';

/** Resolvers of what the nights found. */
export const auditResolvers = {
  Query: {
    auditStatus: async (_, args, context) => getValue(await findAuditStatus(context, args), context),
  },
  NightlyVerification: {
    oldDigests: ({ swept }) => swept?.size ?? 0,
    oldDigestsWithFaults: ({ sweptFaulty }) => [...(sweptFaulty ?? [])].toSorted(),
  },
} satisfies Resolvers;
