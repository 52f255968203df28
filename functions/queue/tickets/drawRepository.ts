import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { putIfUnchanged, putNew } from '../../dynamodb/conditionalPut.ts';
import { holdKey } from '../../dynamodb/keys.ts';
import { beginHold, type Draw, Hold } from './drawModel.ts';

/** The queue of a window and day, and whose draws are meant: a holder, or a request without one. */
export type HoldAddress = { readonly window: string; readonly day: string; readonly holder: string };

/** Draws of tickets in DynamoDB: one small item per holder, window and day. */
export const createDrawRepository = (db: DynamoDBDocumentClient, table: string) => {
  const key = ({ window, day, holder }: HoldAddress) => holdKey(window, day, holder);
  const find = async (at: HoldAddress): Promise<Hold | undefined> => {
    const { Item } = await db.send(new GetCommand({ TableName: table, Key: key(at), ConsistentRead: true }));
    return Item && Hold.parse(Item);
  };

  return {
    /** Reads a holder's draws, strongly consistent. */
    find,

    /** Writes a holder's first draw of the day, or returns the existing draws unchanged. */
    begin: (at: HoldAddress, current: Draw): Promise<Hold | undefined> =>
      putNew(db, table, { ...key(at), ...beginHold(current) }, Hold),

    /** Replaces a holder's draws if their version is still `readVersion`, else returns the newer ones. */
    replace: (at: HoldAddress, hold: Hold, readVersion: number): Promise<Hold | undefined> =>
      putIfUnchanged(db, table, { ...key(at), ...hold }, readVersion, Hold),

    /** Empties the draws of an erased holder. */
    async forget(at: HoldAddress): Promise<void> {
      const found = await find(at);
      if (!found) return;
      const { version } = found;
      await putIfUnchanged(
        db,
        table,
        { ...key(at), ...beginHold(ERASED), version: version + 1 },
        version,
        Hold,
      );
    },
  };
};

// of a day that is long past
const ERASED: Draw = { id: '', at: '', role: 'RESIDENT', actor: '', key: '', payload: '', place: 0 };
