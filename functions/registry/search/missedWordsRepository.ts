import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { missedWordsKey } from '../../dynamodb/keys.ts';
import { tryWrite } from '../../dynamodb/tryWrite.ts';

/** A search of a month; without words if they may not be kept. */
type Missed = { readonly district: string; readonly month: string; readonly words: string | undefined };

/** Words of a month that found nothing, and the number of searches whose words were not kept. */
export type MissedWords = {
  readonly words: readonly { readonly words: string; readonly count: number }[];
  readonly others: number;
};

/** Different words kept in a month. */
const MOST_WORDS = 200;
/** Searches that an instance counts in a minute: anybody may search, and each count is a write. */
const MOST_PER_MINUTE = 20;
const MINUTE = 60_000;
const PREFIX = 'word ';

const Stored = z.looseObject({ others: z.number().default(0) });
const Count = z.number();

/** Searches without a result, in the cases table: one item a district and month, in no index. */
export const createMissedWordsRepository = (db: DynamoDBDocumentClient, table: string) => {
  const isAllowed = createAllowance();

  const addTo = async ({ district, month }: Missed, words: string | undefined): Promise<void> => {
    await db.send(
      new UpdateCommand({
        TableName: table,
        Key: missedWordsKey(district, month),
        ...(words === undefined ? addOther : addWords(words)),
      }),
    );
  };

  return {
    /** Counts a search: one write, two once the month's words are full. Counts no more than an instance may. */
    async add(missed: Missed, now: Date): Promise<void> {
      if (!isAllowed(now)) return;
      if (!(await tryWrite(addTo(missed, missed.words)))) await addTo(missed, undefined);
    },

    /** Reads the searches of a month. */
    async ofMonth(district: string, month: string): Promise<MissedWords> {
      const { Item } = await db.send(
        new GetCommand({ TableName: table, Key: missedWordsKey(district, month) }),
      );
      const stored = Stored.parse(Item ?? {});
      const counts = Object.entries(stored).filter(([name]) => name.startsWith(PREFIX));
      return {
        words: counts.map(([name, count]) => ({
          words: name.slice(PREFIX.length),
          count: Count.parse(count),
        })),
        others: stored.others,
      };
    },
  };
};

const createAllowance = () => {
  let minute = 0;
  let counted = 0;
  return (now: Date): boolean => {
    const current = Math.floor(now.getTime() / MINUTE);
    if (current !== minute) [minute, counted] = [current, 0];
    counted += 1;
    return counted <= MOST_PER_MINUTE;
  };
};

const KIND = { '#kind': 'kind' };

const addOther = {
  UpdateExpression: 'SET #kind = :kind ADD #others :one',
  ExpressionAttributeNames: { ...KIND, '#others': 'others' },
  ExpressionAttributeValues: { ':kind': 'MISSED_WORDS', ':one': 1 },
};

// the set bounds how many attributes an item may have
const addWords = (words: string) => ({
  UpdateExpression: 'SET #kind = :kind ADD #words :one, known :words',
  ConditionExpression: 'attribute_exists(#words) OR attribute_not_exists(known) OR size(known) < :most',
  ExpressionAttributeNames: { ...KIND, '#words': `${PREFIX}${words}` },
  ExpressionAttributeValues: {
    ':kind': 'MISSED_WORDS',
    ':one': 1,
    ':words': new Set([words]),
    ':most': MOST_WORDS,
  },
});
