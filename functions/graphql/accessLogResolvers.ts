import { accessLog } from '../accessLog/accessLog.ts';
import { ViewPosition } from '../accessLog/repository.ts';
import { applicantInClear } from '../case/applicantInClear.ts';
import { whole } from '../case/resolvers.ts';
import { encodeCursor, pageOf } from '../request/paging.ts';
import type { Resolvers } from './generated/types.ts';

/** Resolvers of the access log. */
export const accessLogResolvers = {
  Case: {
    applicantInClear: async (parent, { purpose }, context) =>
      applicantInClear(context, await whole(parent, context), purpose),
    accessLog: (parent, args, context) =>
      accessLog(context, 'Case.accessLog', parent, pageOf(args, ViewPosition, context)),
  },
  HelpRequest: {
    accessLog: ({ number, asker: person, district }, args, context) =>
      accessLog(
        context,
        'HelpRequest.accessLog',
        { number, person, district },
        pageOf(args, ViewPosition, context),
      ),
  },
  CaseView: { purpose: ({ purpose }) => purpose ?? null },
  CaseViewConnection: {
    edges: ({ views }) => views.map(({ view, position }) => ({ cursor: encodeCursor(position), node: view })),
    pageInfo: ({ views, hasMore }) => ({
      hasNextPage: hasMore,
      endCursor: views.length > 0 ? encodeCursor(views.at(-1)?.position) : null,
    }),
  },
} satisfies Resolvers;
