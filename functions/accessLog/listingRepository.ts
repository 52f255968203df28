import { createHash } from 'node:crypto';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { listingKey, listingsPartition } from '../dynamodb/keys.ts';
import { type Page, type PageRequest, queryPage } from '../dynamodb/queryPage.ts';
import { CaseView, VIEWER_ROLES } from './model.ts';

/** A list of cases that somebody read: the last parts of their numbers, which are unique. */
export const CaseListing = CaseView.pick({ at: true, viewer: true, desks: true }).extend({
  role: z.enum(VIEWER_ROLES),
  ids: z.array(z.string()),
});
export type CaseListing = z.infer<typeof CaseListing>;

/** A position in the log of lists: the sort key. */
export const ListingPosition = z.string().max(100);

const StoredListing = CaseListing.extend({ sk: z.string() });

/** The log of lists in DynamoDB: one item a list, by district and day, in no index. */
export const createListingRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Records a list. Idempotent. */
  async record(district: string, day: string, listing: CaseListing): Promise<void> {
    const Item = { ...listingKey(district, day, listing.at, hashOf(listing)), kind: 'LISTING', ...listing };
    await db.send(new PutCommand({ TableName: table, Item }));
  },

  /** Reads a page of the lists of a day, newest first; with `id` only those that showed that case. */
  async list(
    { district, day, id }: { readonly district: string; readonly day: string; readonly id?: string },
    { first, after }: PageRequest<string>,
  ): Promise<Page<CaseListing, string>> {
    const pk = listingsPartition(district, day);
    const { items, following } = await queryPage(
      db,
      {
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ...(id && { FilterExpression: 'contains(ids, :id)' }),
        ExpressionAttributeValues: { ':pk': pk, ...(id && { ':id': id }) },
        ScanIndexForward: false,
      },
      { first, after: after === undefined ? undefined : { pk, sk: after } },
    );
    return {
      items: items.map((item) => {
        const { sk, ...node } = StoredListing.parse(item);
        return { node, position: sk };
      }),
      hasMore: following !== undefined,
    };
  },
});

// in one millisecond two people may look, or one person at two lists
const hashOf = ({ viewer, role, ids }: CaseListing): string =>
  createHash('sha256')
    .update(JSON.stringify([viewer, role, ids]))
    .digest('hex')
    .slice(0, 16);
