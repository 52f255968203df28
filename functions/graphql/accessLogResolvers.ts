import { accessLog } from '../accessLog/accessLog.ts';
import { type CaseListing, ListingPosition } from '../accessLog/listingRepository.ts';
import { listListings } from '../accessLog/listListings.ts';
import type { CaseView } from '../accessLog/model.ts';
import { type ViewPage, ViewPosition } from '../accessLog/repository.ts';
import { listSearchMisses } from '../accessLog/searchMisses.ts';
import { whole } from '../case/resolvers.ts';
import { unmaskApplicant } from '../case/unmaskApplicant.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { findDesk } from '../registry/desks.ts';
import type { Directory } from '../registry/directory.ts';
import { getDirectory } from '../registry/getDirectory.ts';
import { staffOf } from '../registry/postings.ts';
import { connectionOf } from '../request/connection.ts';
import { type PageArgs, pageOf } from '../request/paging.ts';
import type { Resolvers } from './generated/types.ts';

/** A view in the district of its case or help request, whose registry names the viewer's desks. */
export type CaseViewParent = { readonly directory: Directory; readonly view: CaseView };

/** A list that was read, in its district. */
export type CaseListingParent = { readonly directory: Directory; readonly listing: CaseListing };

const showLog = (page: ViewPage | null, directory: Directory, args: PageArgs) => {
  if (!page) return null;
  const items = page.items.map(({ node: view, position }) => ({ node: { directory, view }, position }));
  return connectionOf({ ...page, items }, args);
};

/** Resolvers of the access log. */
export const accessLogResolvers = {
  Query: {
    searchMisses: async (_, args, context) => {
      const found = getValue(await listSearchMisses(context, args), context);
      const directory = await getDirectory(args, context);
      return found.map((one) => ({ ...one, staff: staffOf(directory, one.clerk) }));
    },
    caseListings: async (_, args, context) => {
      const page = getValue(
        await listListings(context, args, pageOf(args, ListingPosition, context)),
        context,
      );
      const directory = await getDirectory(args, context);
      const items = page.items.map(({ node: listing, position }) => ({
        node: { directory, listing },
        position,
      }));
      return connectionOf({ ...page, items }, args);
    },
  },
  Case: {
    applicantInClear: async (parent, { purpose }, context) =>
      unmaskApplicant(context, await whole(parent, context), purpose),
    accessLog: async (parent, args, context) => {
      const page = await accessLog(context, 'Case.accessLog', parent, pageOf(args, ViewPosition, context));
      return showLog(page, await getDirectory(parent, context), args);
    },
  },
  HelpRequest: {
    accessLog: async ({ number, asker: person, district }, args, context) => {
      const seen = { number, person, district };
      const request = pageOf(args, ViewPosition, context);
      const page = await accessLog(context, 'HelpRequest.accessLog', seen, request);
      return showLog(page, await getDirectory(seen, context), args);
    },
  },
  CaseListing: {
    at: ({ listing }) => listing.at,
    viewer: ({ listing }) => listing.viewer,
    staff: ({ directory, listing }) => staffOf(directory, listing.viewer),
    role: ({ listing }) => listing.role,
    desks: ({ directory, listing }) => listing.desks.map((desk) => findDesk(directory, desk)),
    cases: ({ listing }) => listing.ids.length,
  },
  CaseView: {
    at: ({ view }) => view.at,
    viewer: ({ view }) => view.viewer,
    staff: ({ directory, view }) => staffOf(directory, view.viewer),
    role: ({ view }) => view.role,
    desks: ({ directory, view }) => view.desks.map((desk) => findDesk(directory, desk)),
    kind: ({ view }) => view.how,
    purpose: ({ view }) => view.purpose ?? null,
  },
} satisfies Resolvers;
