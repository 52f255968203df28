import { createHash } from 'node:crypto';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseViewKey, helpKey, type Key, viewsOf } from '../dynamodb/keys.ts';
import { type Page, type PageRequest, queryPage } from '../dynamodb/queryPage.ts';
import { getCaseKey, parseHelpNumber } from '../record/numbers.ts';
import { CaseView } from './model.ts';

/** A position in the log of a case: the sort key of a view, below the case's own. */
export const ViewPosition = z.string().max(200);

/** One page of views, newest first. */
export type ViewPage = Page<CaseView, string>;

const Stored = CaseView.extend({ sk: z.string() });

/** The access log in DynamoDB: items beside the case or help request, in its partition, and in no index. */
export const createViewRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Writes a view of a case or help request; the same view again is the same item. */
  async record(number: string, view: CaseView): Promise<void> {
    const Key = caseViewKey(seenKey(number), view.at, hashOf(view));
    await db.send(new PutCommand({ TableName: table, Item: { ...Key, kind: 'VIEW', ...view } }));
  },

  /** Views of it, newest first. */
  async list(number: string, { first, after }: PageRequest<string>): Promise<ViewPage> {
    const { pk, sk } = viewsOf(seenKey(number));
    const { items, following } = await queryPage(
      db,
      {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
        ScanIndexForward: false,
      },
      // a cursor holds the part below this case only, so it cannot lead into another case's log
      { first, after: after === undefined ? undefined : { pk, sk: sk + after } },
    );
    return {
      items: items.map((item) => {
        const { sk: place, ...node } = Stored.parse(item);
        return { node, position: place.slice(sk.length) };
      }),
      hasMore: following !== undefined,
    };
  },
});

const seenKey = (number: string): Key => {
  const help = parseHelpNumber(number);
  return help ? helpKey(help.district, help.village, help.id) : getCaseKey(number);
};

// two people may look in the same millisecond, and one may look in two ways
const hashOf = ({ viewer, role, how, purpose }: CaseView): string =>
  createHash('sha256')
    .update(JSON.stringify([viewer, role, how, purpose]))
    .digest('hex')
    .slice(0, 16);
