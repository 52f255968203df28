import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { connectionOf } from '../request/connection.ts';
import { pageOf } from '../request/paging.ts';
import { listMyNotices, NoticePosition } from './listMyNotices.ts';

/** Resolvers of notices. */
export const noticeResolvers = {
  Query: {
    myNotices: async (_, args, context) =>
      connectionOf(await listMyNotices(context, pageOf(args, NoticePosition, context)), args),
  },
  Notice: {
    at: ({ event }) => event.at,
    type: ({ event }) => event.type,
    role: ({ event }) => event.role,
    text: ({ text }, _, { lang }) => inLang(text, lang),
  },
} satisfies Resolvers;
