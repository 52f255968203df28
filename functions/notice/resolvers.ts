import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { encodeCursor, pageOf } from '../request/paging.ts';
import { myNotices, NoticePosition, positionOf } from './myNotices.ts';

/** Resolvers of notices. */
export const noticeResolvers = {
  Query: {
    myNotices: (_, args, context) => myNotices(context, pageOf(args, NoticePosition, context)),
  },
  Notice: {
    at: ({ event }) => event.at,
    type: ({ event }) => event.type,
    role: ({ event }) => event.role,
    text: ({ text }, _, { lang }) => inLang(text, lang),
  },
  NoticeConnection: {
    edges: ({ notices }) =>
      notices.map((notice) => ({ cursor: encodeCursor(positionOf(notice)), node: notice })),
    pageInfo: ({ notices, hasMore }) => {
      const last = notices.at(-1);
      return { hasNextPage: hasMore, endCursor: last ? encodeCursor(positionOf(last)) : null };
    },
  },
} satisfies Resolvers;
