import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { putIfUnchanged, putNew } from '../../dynamodb/conditionalPut.ts';
import { holdKey, type Key, placesKey } from '../../dynamodb/keys.ts';
import { beginHold, type Draw, Hold } from './drawModel.ts';

/** The queue of a window and day, and whose draws are meant: a holder, or a request without one. */
export type HoldAddress = { readonly window: string; readonly day: string; readonly holder: string };

// an earlier release noted each id with its place here
const Places = z.record(z.string(), z.unknown());

/** Draws of tickets in DynamoDB: one small item per holder, window and day, and one counter. */
export const createDrawRepository = (db: DynamoDBDocumentClient, table: string) => {
  /** Updates an item and returns an attribute group; if the condition fails, that of the existing item. */
  const update = async (input: Omit<UpdateCommandInput, 'TableName'>): Promise<Record<string, unknown>> => {
    try {
      const { Attributes = {} } = await db.send(
        new UpdateCommand({
          TableName: table,
          ReturnValues: 'ALL_NEW',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          ...input,
        }),
      );
      return Attributes;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException && error.Item) return unmarshall(error.Item);
      throw error;
    }
  };
  const get = async (Key: Key): Promise<Record<string, unknown> | undefined> =>
    (await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;
  const key = ({ window, day, holder }: HoldAddress) => holdKey(window, day, holder);
  const find = async (at: HoldAddress): Promise<Hold | undefined> => {
    const found = await get(key(at));
    return found && Hold.parse(found);
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

    /** Finds the place that a draw got, also one of an earlier release. Undefined: none. */
    async findPlace(at: HoldAddress, id: string): Promise<number | undefined> {
      const hold = await find(at);
      if (hold?.current.id === id) return hold.current.place;
      if (hold?.earlier[id] !== undefined) return hold.earlier[id];
      const places = Places.parse((await get(placesKey(at.window, at.day))) ?? {});
      return z.number().optional().parse(places[id]);
    },

    /**
     * Takes the next place of a day, from 1, by one atomic write. The draw that took the last place, and one noted by
     * an earlier release, keep theirs.
     */
    async takePlace({ window, day }: HoldAddress, id: string): Promise<number> {
      const places = await update({
        Key: placesKey(window, day),
        UpdateExpression: 'SET kind = :kind, #last = if_not_exists(#last, :none) + :one, #lastId = :id',
        ConditionExpression:
          '(attribute_not_exists(#lastId) OR #lastId <> :id) AND attribute_not_exists(#id)',
        ExpressionAttributeNames: { '#last': 'last', '#lastId': 'lastId', '#id': id },
        ExpressionAttributeValues: { ':kind': 'PLACES', ':none': 0, ':one': 1, ':id': id },
      });
      return z.number().parse(places[id] ?? places.last);
    },

    /** Notes the place of a current draw, unless it has one. Returns its place. */
    async assignPlace(at: HoldAddress, id: string, place: number): Promise<number> {
      const hold = await update({
        Key: key(at),
        UpdateExpression: 'SET #current.#place = :place',
        ConditionExpression: '#current.#id = :id AND attribute_not_exists(#current.#place)',
        ExpressionAttributeNames: { '#current': 'current', '#place': 'place', '#id': 'id' },
        ExpressionAttributeValues: { ':place': place, ':id': id },
      });
      const { current, earlier } = Hold.parse(hold);
      return z.number().parse(current.id === id ? current.place : earlier[id]);
    },

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
