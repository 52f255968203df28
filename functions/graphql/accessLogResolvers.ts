import { accessLog } from '../accessLog/accessLog.ts';
import { type ViewPage, ViewPosition } from '../accessLog/repository.ts';
import { whole } from '../case/resolvers.ts';
import { unmaskApplicant } from '../case/unmaskApplicant.ts';
import { connectionOf } from '../request/connection.ts';
import { type PageArgs, pageOf } from '../request/paging.ts';
import type { Resolvers } from './generated/types.ts';

const toConnection = (page: ViewPage | null, args: PageArgs) => page && connectionOf(page, args);

/** Resolvers of the access log. */
export const accessLogResolvers = {
  Case: {
    applicantInClear: async (parent, { purpose }, context) =>
      unmaskApplicant(context, await whole(parent, context), purpose),
    accessLog: async (parent, args, context) =>
      toConnection(
        await accessLog(context, 'Case.accessLog', parent, pageOf(args, ViewPosition, context)),
        args,
      ),
  },
  HelpRequest: {
    accessLog: async ({ number, asker: person, district }, args, context) =>
      toConnection(
        await accessLog(
          context,
          'HelpRequest.accessLog',
          { number, person, district },
          pageOf(args, ViewPosition, context),
        ),
        args,
      ),
  },
  CaseView: { purpose: ({ purpose }) => purpose ?? null },
} satisfies Resolvers;
