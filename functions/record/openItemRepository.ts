import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import { putIfUnchanged, putNew } from '../dynamodb/conditionalPut.ts';
import { type Key, openItemsKey } from '../dynamodb/keys.ts';
import { spreadListed } from './listed.ts';
import { getCaseKey, getHelpKey, parseHelpNumber } from './numbers.ts';

/** The kinds of items of which a person may have so many open: the status that counts, and one that leads to it. */
export const OPEN_KINDS = {
  HELP: { name: 'HELP', status: 'OPEN', from: null },
  DRAFT: { name: 'DRAFT', status: 'DRAFT', from: null },
  FILED: { name: 'FILED', status: 'SUBMITTED', from: 'DRAFT' },
} as const;
export type OpenKind = {
  readonly name: keyof typeof OPEN_KINDS;
  readonly status: string;
  readonly from: string | null;
};

/** A person's open items of one kind: by number, the instant at which each was added. */
const OpenItems = z.object({
  kind: z.literal('OPEN'),
  version: z.number(),
  items: z.record(z.string(), z.string()),
});
export type OpenItems = z.infer<typeof OpenItems>;

const Stored = z.preprocess(spreadListed, z.object({ number: z.string(), status: z.string() }));

type Owner = { readonly district: string; readonly person: string; readonly kind: OpenKind };

export type OpenItemRepository = ReturnType<typeof createOpenItemRepository>;

/** Lists of a person's open items in DynamoDB: one small item per person, district and kind. */
export const createOpenItemRepository = (db: DynamoDBDocumentClient, table: string) => {
  const keyOf = ({ district, person, kind }: Owner): Key => openItemsKey(district, person, kind.name);
  const itemKey = (number: string): Key =>
    parseHelpNumber(number) ? getHelpKey(number) : getCaseKey(number);

  /** Reads a list, and the statuses of numbered items that are stored, strongly consistent, in one batch. */
  const read = async (owner: Owner, numbers: readonly string[]) => {
    const { pk } = keyOf(owner);
    const found = await batchGetItems(db, table, [keyOf(owner), ...numbers.map(itemKey)]);
    const list = found.find((item) => item.pk === pk);
    const others = found.filter((item) => item.pk !== pk).map((item) => Stored.parse(item));
    const stored = new Map(others.map(({ number, status }) => [number, status]));
    return { listed: list && OpenItems.parse(list), stored };
  };

  /** Writes a list if its version is still `readVersion`. Returns whether it did. */
  const write = async (owner: Owner, items: OpenItems['items'], readVersion = 0): Promise<boolean> => {
    const item = { ...keyOf(owner), kind: 'OPEN', version: readVersion + 1, items };
    const newer =
      readVersion === 0
        ? await putNew(db, table, item, OpenItems)
        : await putIfUnchanged(db, table, item, readVersion, OpenItems);
    return newer === undefined;
  };

  return {
    read,
    write,

    /** Reads the statuses of items by number; missing items are left out. */
    async statusesOf(numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const found = await batchGetItems(db, table, numbers.map(itemKey), {
        ProjectionExpression: '#number, #status, #listed.#status',
        ExpressionAttributeNames: { '#number': 'number', '#status': 'status', '#listed': 'listed' },
      });
      return new Map(found.map((item) => Stored.parse(item)).map(({ number, status }) => [number, status]));
    },

    /** Takes all items of an erased person off their lists, except those that are kept. Retries on conflict. */
    async forget(district: string, person: string, kept: ReadonlySet<string>): Promise<void> {
      for (const kind of Object.values(OPEN_KINDS)) {
        const owner = { district, person, kind };
        for (let isDone = false; !isDone; ) {
          const { listed } = await read(owner, []);
          const left = Object.entries(listed?.items ?? {}).filter(([number]) => kept.has(number));
          isDone = !listed || (await write(owner, Object.fromEntries(left), listed.version));
        }
      }
    },
  };
};
