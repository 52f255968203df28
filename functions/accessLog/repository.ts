import { createHash } from 'node:crypto';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseViewKey, helpKey, type Key, viewsPrefix } from '../dynamodb/keys.ts';
import { putInBatches } from '../dynamodb/putInBatches.ts';
import { type Page, type PageRequest, queryPage } from '../dynamodb/queryPage.ts';
import { getCaseKey, parseHelpNumber } from '../record/numbers.ts';
import { CaseView } from './model.ts';

/** A position in an access log: the sort key of a view, without the prefix. */
export const ViewPosition = z.string().max(200);

/** One page of views, newest first. */
export type ViewPage = Page<CaseView, string>;

const StoredView = CaseView.extend({ sk: z.string() });

/** The access log in DynamoDB: items in the partition of the case or help request, in no index. */
export const createViewRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Writes a view of a case or help request. Idempotent. */
  async record(number: string, view: CaseView): Promise<void> {
    await db.send(new PutCommand({ TableName: table, Item: stored(number, view, hashOf(view)) }));
  },

  /** Writes the same view of many cases or help requests, 100 a trip. Idempotent. */
  recordAll(numbers: readonly string[], view: CaseView): Promise<void> {
    const hash = hashOf(view);
    return putInBatches(
      db,
      table,
      [...new Set(numbers)].map((number) => stored(number, view, hash)),
    );
  },

  /** Reads a page of views, newest first. */
  async list(number: string, { first, after }: PageRequest<string>): Promise<ViewPage> {
    const { pk, sk } = viewsPrefix(itemKey(number));
    const { items, following } = await queryPage(
      db,
      {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
        ScanIndexForward: false,
      },
      // the cursor holds only the part after the prefix: it cannot lead into another item's log
      { first, after: after === undefined ? undefined : { pk, sk: sk + after } },
    );
    return {
      items: items.map((item) => {
        const { sk: place, ...node } = StoredView.parse(item);
        return { node, position: place.slice(sk.length) };
      }),
      hasMore: following !== undefined,
    };
  },
});

const stored = (number: string, view: CaseView, hash: string) => ({
  ...caseViewKey(itemKey(number), view.at, hash),
  kind: 'VIEW',
  ...view,
});

const itemKey = (number: string): Key => {
  const help = parseHelpNumber(number);
  return help ? helpKey(help.district, help.village, help.id) : getCaseKey(number);
};

// in one millisecond two people may look, or one person in two ways
const hashOf = ({ viewer, role, how, purpose }: CaseView): string =>
  createHash('sha256')
    .update(JSON.stringify([viewer, role, how, purpose]))
    .digest('hex')
    .slice(0, 16);
