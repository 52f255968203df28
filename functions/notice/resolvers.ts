import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { connectionOf } from '../request/connection.ts';
import { pageOf } from '../request/paging.ts';
import { findDelivery } from './findDelivery.ts';
import { listMyNotices, NoticePosition } from './listMyNotices.ts';

/** Resolvers of notices. */
export const noticeResolvers = {
  Query: {
    myNotices: async (_, args, context) =>
      connectionOf(await listMyNotices(context, pageOf(args, NoticePosition, context)), args),
  },
  Notice: {
    at: (notice) => ('event' in notice ? notice.event.at : notice.at),
    type: (notice) => ('event' in notice ? notice.event.type : null),
    role: (notice) => ('event' in notice ? notice.event.role : 'SYSTEM'),
    case: (notice) => ('event' in notice && !notice.hasLeft ? notice.case : null),
    appointment: (notice) => ('event' in notice ? null : notice.appointment),
    text: ({ text }, _, { lang }) => inLang(text, lang),
    delivery: (notice, _, context) => findDelivery(notice, context),
  },
} satisfies Resolvers;
