import { RangesPosition } from '../../dynamodb/mergeRanges.ts';
import { Position } from '../../dynamodb/queryPage.ts';
import type { Resolvers } from '../../graphql/generated/types.ts';
import { getValue } from '../../refusal/refusedQuery.ts';
import { countedConnectionOf } from '../../request/connection.ts';
import { pageOf } from '../../request/paging.ts';
import { listDeskQueue } from './deskQueue.ts';
import { listOpenCases, OpenCasePosition } from './openCases.ts';
import { listSettledCases } from './settledCases.ts';

/** Resolvers of lists of cases for staff. */
export const caseListResolvers = {
  Query: {
    deskQueue: async (_, args, context) =>
      countedConnectionOf(
        await listDeskQueue(context, args.desk, pageOf(args, RangesPosition, context)),
        args,
      ),
    settledCases: async (_, args, context) =>
      countedConnectionOf(await listSettledCases(context, args, pageOf(args, Position, context)), args),
    openCases: async (_, args, context) =>
      countedConnectionOf(
        getValue(await listOpenCases(context, args, pageOf(args, OpenCasePosition, context)), context),
        args,
      ),
  },
  CaseConnection: { totalCount: ({ totalCount }) => totalCount?.() ?? null },
} satisfies Resolvers;
