import { whole } from '../case/resolvers.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { encodeCursor, pageOf } from '../graphql/paging.ts';
import { accessLog } from './accessLog.ts';
import { applicantInClear } from './applicantInClear.ts';
import { ViewPosition } from './repository.ts';

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
