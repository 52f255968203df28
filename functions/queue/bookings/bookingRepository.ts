import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { Bilingual } from '../../bilingual.ts';
import { batchGetItems } from '../../dynamodb/batchGetItems.ts';
import { bookedDayKey, bookerKey, bookingsKey, holderQueuePartition } from '../../dynamodb/keys.ts';
import { tryTransaction } from '../../dynamodb/tryTransaction.ts';
import { tryWrite } from '../../dynamodb/tryWrite.ts';
import { formatBookingNumber } from '../../record/numbers.ts';
import { Booking, type Bookings } from './bookingModel.ts';

// one item per window and day: an attribute per booking, and one per slot for the seats taken
const BOOKED = 'booked:';
const CANCELLED = 'cancelled:';
const TAKEN = 'taken:';
const SHUT_FOR = 'shutFor';
/** The request that cancels a booking given back. */
const BY_SCHEDULE = { actor: 'system', key: 'closure', payload: '' };
const Reason = z.object({ zh: z.string(), en: z.string() });
const Stored = z.record(z.string(), z.unknown());

type Day = { readonly window: string; readonly day: string };

/** Bookings in DynamoDB: one conditional write per booking prevents overbooking and double booking. */
export const createBookingRepository = (db: DynamoDBDocumentClient, table: string) => {
  /** Updates the bookings of a day; if the condition fails, returns the current ones. */
  const change = async (
    { window, day }: Day,
    change: {
      readonly UpdateExpression: string;
      readonly ConditionExpression: string;
      readonly ExpressionAttributeNames: Record<string, string>;
      readonly ExpressionAttributeValues: Record<string, unknown>;
    },
  ): Promise<Bookings | undefined> => {
    try {
      await db.send(
        new UpdateCommand({
          TableName: table,
          Key: bookingsKey(window, day),
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          ...change,
        }),
      );
      return undefined;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException)
        return readBookings(error.Item ? unmarshall(error.Item) : {});
      throw error;
    }
  };

  const unlist = async ({ window, day }: Day, id: string): Promise<void> => {
    const Key = bookerKey(window, day, id);
    await db.send(new UpdateCommand({ TableName: table, Key, UpdateExpression: 'REMOVE person' }));
  };

  return {
    /** Reads the bookings of a day, strongly consistent. */
    async readDay({ window, day }: Day): Promise<Bookings> {
      const Key = bookingsKey(window, day);
      const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return readBookings(Item ?? {});
    },

    /** Reads the bookings of several days in batches of 100, strongly consistent, by `window#day`. */
    async readDays(days: readonly Day[]): Promise<ReadonlyMap<string, Bookings>> {
      const keys = new Map(days.map(({ window, day }) => [`${window}#${day}`, bookingsKey(window, day)]));
      const found = await batchGetItems(db, table, [...keys.values()]);
      const byPartition = new Map(found.map((item) => [item.pk, readBookings(item)]));
      return new Map([...keys].map(([name, { pk }]) => [name, byPartition.get(pk) ?? readBookings({})]));
    },

    /** Adds a window to those of a holder's day, unless there are `most` others. Returns whether it is among them. */
    claimWindow({ window, day }: Day, holder: string, most: number): Promise<boolean> {
      const claim = new UpdateCommand({
        TableName: table,
        Key: bookedDayKey(window.slice(0, 6), holder, day),
        UpdateExpression: 'SET #kind = :kind ADD #windows :own',
        ConditionExpression:
          'attribute_not_exists(#windows) OR contains(#windows, :window) OR size(#windows) < :most',
        ExpressionAttributeNames: { '#kind': 'kind', '#windows': 'windows' },
        ExpressionAttributeValues: {
          ':kind': 'BOOKED',
          ':own': new Set([window]),
          ':window': window,
          ':most': most,
        },
      });
      return tryWrite(db.send(claim));
    },

    /** Notes the booker in an index, before booking, so that an erasure finds them. Idempotent. */
    async note({ window, day }: Day, holder: string, id: string, at: string): Promise<void> {
      const named = {
        number: formatBookingNumber({ window, day, id }),
        person: holderQueuePartition(holder),
        filedAt: at,
      };
      const Item = { ...bookerKey(window, day, id), kind: 'BOOKER', ...named };
      await db.send(new PutCommand({ TableName: table, Item }));
    },

    /** Removes a holder from a past day, then from the index; the seats stay counted. */
    async forget({ window, day }: Day, holders: readonly string[], id: string): Promise<void> {
      const names = holders.flatMap((holder) => [BOOKED + holder, CANCELLED + holder]);
      // without the item nobody booked that day
      await tryWrite(
        db.send(
          new UpdateCommand({
            TableName: table,
            Key: bookingsKey(window, day),
            UpdateExpression: `REMOVE ${names.map((_, i) => `#entry${i}`).join(', ')}`,
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeNames: Object.fromEntries(names.map((name, i) => [`#entry${i}`, name])),
          }),
        ),
      );
      for (const holder of holders)
        await tryWrite(
          db.send(
            new UpdateCommand({
              TableName: table,
              Key: bookedDayKey(window.slice(0, 6), holder, day),
              // the endpoint may delete nothing
              UpdateExpression: 'REMOVE #windows',
              ConditionExpression: 'attribute_exists(pk)',
              ExpressionAttributeNames: { '#windows': 'windows' },
            }),
          ),
        );
      await unlist({ window, day }, id);
    },

    /** Removes a booker that got no seat from the index. */
    unlist,

    /**
     * Books a seat. Returns the day's bookings if the slot is full, or the holder has booked or cancelled since the
     * booking's `earlier` were read.
     */
    book: (day: Day, holder: string, booking: Booking, seats: number) =>
      change(day, bookSeat(holder, booking, seats)),

    /** Moves a booking to another slot of its day. Returns the day's bookings if the slot is full, or the booking has changed. */
    moveOnDay: (day: Day, holder: string, own: Booking, moved: Booking, seats: number) =>
      change(day, {
        UpdateExpression:
          'SET #taken = if_not_exists(#taken, :none) + :one, #left = #left - :one, #booked = :moved',
        ConditionExpression: `(attribute_not_exists(#taken) OR #taken < :seats) AND ${IS_OWN}`,
        ExpressionAttributeNames: {
          ...namesOf(holder),
          '#taken': TAKEN + moved.from,
          '#left': TAKEN + own.from,
        },
        ExpressionAttributeValues: {
          ':none': 0,
          ':one': 1,
          ':moved': moved,
          ':seats': seats,
          ...valuesOf(own),
        },
      }),

    /**
     * Moves a booking to another day, in one transaction: the old seat is given up only for the new one. Returns false:
     * the slot is full, or either day's booking has changed.
     */
    moveToDay: (
      from: Day,
      to: Day,
      holder: string,
      left: Booking,
      moved: Booking,
      seats: number,
    ): Promise<boolean> => {
      const giveUp = {
        TableName: table,
        Key: bookingsKey(from.window, from.day),
        UpdateExpression: 'SET #taken = #taken - :one, #cancelled = :left REMOVE #booked',
        ConditionExpression: IS_OWN,
        ExpressionAttributeNames: {
          ...namesOf(holder),
          '#taken': TAKEN + left.from,
          '#cancelled': CANCELLED + holder,
        },
        ExpressionAttributeValues: { ':one': 1, ':left': left, ...valuesOf(left) },
      };
      const take = {
        TableName: table,
        Key: bookingsKey(to.window, to.day),
        ...bookSeat(holder, moved, seats),
      };
      const TransactItems = [{ Update: giveUp }, { Update: take }];
      return tryTransaction(db.send(new TransactWriteCommand({ TransactItems })));
    },

    /** Cancels a booking and frees its seat, unless checked in; keeps the cancelled booking. */
    cancel: (day: Day, holder: string, cancelled: Booking) =>
      change(day, {
        UpdateExpression: 'SET #taken = #taken - :one, #cancelled = :cancelled REMOVE #booked',
        ConditionExpression: '#booked.#id = :id AND #booked.#status = :status',
        ExpressionAttributeNames: {
          '#taken': TAKEN + cancelled.from,
          '#booked': BOOKED + holder,
          '#cancelled': CANCELLED + holder,
          '#id': 'id',
          '#status': 'status',
        },
        ExpressionAttributeValues: {
          ':one': 1,
          ':cancelled': cancelled,
          ':id': cancelled.id,
          ':status': 'BOOKED',
        },
      }),

    /**
     * Gives a booking back because the district is shut, frees its seat, and marks its booker for the notice, in one
     * transaction. Returns false: cancelled or checked in meanwhile.
     */
    giveBack: (
      { window, day }: Day,
      holder: string,
      booking: Booking,
      { at, reason }: { readonly at: string; readonly reason: Bilingual },
    ): Promise<boolean> => {
      const { id, from } = booking;
      const cancelled = { ...booking, ...BY_SCHEDULE, status: 'CANCELLED', givenBack: true, givenBackAt: at };
      const giveSeatBack = {
        TableName: table,
        Key: bookingsKey(window, day),
        UpdateExpression:
          'SET #taken = #taken - :one, #cancelled = :cancelled, #shutFor = :reason REMOVE #booked',
        ConditionExpression: '#booked.#id = :id AND #booked.#status = :status',
        ExpressionAttributeNames: {
          '#taken': TAKEN + from,
          '#booked': BOOKED + holder,
          '#cancelled': CANCELLED + holder,
          '#shutFor': SHUT_FOR,
          '#id': 'id',
          '#status': 'status',
        },
        ExpressionAttributeValues: {
          ':one': 1,
          ':cancelled': cancelled,
          ':reason': reason,
          ':id': id,
          ':status': 'BOOKED',
        },
      };
      const markBooker = {
        TableName: table,
        Key: bookerKey(window, day, id),
        UpdateExpression: 'SET #kind = :kind, #number = :number, givenBack = :givenBack',
        ExpressionAttributeNames: { '#kind': 'kind', '#number': 'number' },
        ExpressionAttributeValues: {
          ':kind': 'BOOKER',
          ':number': formatBookingNumber({ window, day, id }),
          ':givenBack': { at, from },
        },
      };
      const TransactItems = [{ Update: giveSeatBack }, { Update: markBooker }];
      return tryTransaction(db.send(new TransactWriteCommand({ TransactItems })));
    },

    /** Marks a booking as checked in, so that it cannot be cancelled. Idempotent. */
    checkIn: (day: Day, holder: string, { id }: Booking) =>
      change(day, {
        UpdateExpression: 'SET #booked.#status = :status',
        ConditionExpression: '#booked.#id = :id',
        ExpressionAttributeNames: { '#booked': BOOKED + holder, '#id': 'id', '#status': 'status' },
        ExpressionAttributeValues: { ':status': 'CHECKED_IN', ':id': id },
      }),
  };
};

const IS_OWN = '#booked.#id = :id AND #booked.#status = :status';
const namesOf = (holder: string) => ({ '#booked': BOOKED + holder, '#id': 'id', '#status': 'status' });
const valuesOf = ({ id }: Booking) => ({ ':id': id, ':status': 'BOOKED' });

const bookSeat = (holder: string, booking: Booking, seats: number) => ({
  UpdateExpression:
    'SET kind = :kind, #taken = if_not_exists(#taken, :none) + :one, #booked = :booking REMOVE #cancelled',
  ConditionExpression: `attribute_not_exists(#booked) AND (attribute_not_exists(#taken) OR #taken < :seats) AND ${
    booking.earlier ? '#cancelled.#id = :last' : 'attribute_not_exists(#cancelled)'
  }`,
  ExpressionAttributeNames: {
    '#taken': TAKEN + booking.from,
    '#booked': BOOKED + holder,
    '#cancelled': CANCELLED + holder,
    ...(booking.earlier && { '#id': 'id' }),
  },
  ExpressionAttributeValues: {
    ':kind': 'BOOKINGS',
    ':none': 0,
    ':one': 1,
    ':booking': booking,
    ':seats': seats,
    ...(booking.earlier && { ':last': booking.earlier[0]?.id }),
  },
});

const readBookings = (item: unknown): Bookings => {
  const stored = Stored.parse(item);
  const entries = Object.entries(stored);
  const named = <T>(prefix: string, schema: z.ZodType<T>): ReadonlyMap<string, T> =>
    new Map(
      entries
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), schema.parse(value)]),
    );
  return {
    booked: named(BOOKED, Booking),
    cancelled: named(CANCELLED, Booking),
    taken: named(TAKEN, z.number()),
    shutFor: Reason.optional().parse(stored[SHUT_FOR]),
  };
};
