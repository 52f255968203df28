import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseViewKey, contactKey, deliveryKey, joinKey, type Key } from '../dynamodb/keys.ts';
import { Contact, Delivery } from '../message/model.ts';
import { createMessageCount } from './messageCount.ts';

const Item = z.object({ person: z.string().optional(), asker: z.string().optional() });
const Joined = z.object({ others: z.array(z.object({ hashes: z.array(z.string()) })) });
const Address = Contact.pick({
  channel: true,
  lang: true,
  namesMatter: true,
  sealedAddress: true,
  setAt: true,
  stoppedAt: true,
});
const Record = Delivery.pick({ state: true, claimedAt: true, again: true });
/** The record of a message, as the next step needs it. */
export type MessageRecord = z.infer<typeof Record>;

/** The address of a person, and the hash that it is bound to. */
export type Recipient = z.infer<typeof Address> & { readonly person: string };

/** An act of which a person is told. */
export type Act = { readonly item: Key; readonly index: number; readonly id: string };

type Values = Readonly<Partial<Omit<Delivery, 'kind'>>>;

/** What the sender of messages reads and writes of the cases table: named attributes only, one item at a time. */
export const createDeliveryStore = (db: DynamoDBDocumentClient, TableName: string) => {
  const read = async <T>(Key: Key, schema: z.ZodObject & z.ZodType<T>): Promise<T | undefined> => {
    const names = Object.keys(schema.shape);
    const { Item: found } = await db.send(
      new GetCommand({
        TableName,
        Key,
        ConsistentRead: true,
        ProjectionExpression: names.map((name) => `#${name}`).join(', '),
        ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      }),
    );
    return found && Object.keys(found).length > 0 ? schema.parse(found) : undefined;
  };

  /** Sets attributes of an item, and removes others, if a condition holds. Returns whether it did. */
  const update = async (
    Key: Key,
    set: Readonly<Record<string, unknown>>,
    { remove = [], when }: { readonly remove?: readonly string[]; readonly when?: string } = {},
  ): Promise<boolean> => {
    const names = Object.keys(set);
    const sets = `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`;
    const removes = remove.length > 0 ? ` REMOVE ${remove.map((name) => `#${name}`).join(', ')}` : '';
    try {
      await db.send(
        new UpdateCommand({
          TableName,
          Key,
          UpdateExpression: sets + removes,
          ...(when && { ConditionExpression: when }),
          ExpressionAttributeNames: Object.fromEntries(
            [...names, ...remove].map((name) => [`#${name}`, name]),
          ),
          ExpressionAttributeValues: Object.fromEntries(names.map((name) => [`:${name}`, set[name]])),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };

  const recipientOf = async (district: string, person: string): Promise<Recipient | undefined> => {
    const found = await read(contactKey(district, person), Address);
    return found && { ...found, person };
  };

  return {
    /** Finds the address of the person whom an item concerns, by any document that the district joined to theirs. */
    async findRecipient(item: Key, district: string): Promise<Recipient | undefined> {
      const person = personOf(await read(item, Item));
      if (person === undefined) return undefined;
      const own = await recipientOf(district, person);
      if (own?.setAt !== undefined) return own;
      const joined = await read(joinKey(person, district), Joined);
      for (const hash of joined?.others.flatMap(({ hashes }) => hashes) ?? []) {
        const other = await recipientOf(district, hash);
        if (other?.setAt !== undefined) return other;
      }
      return undefined;
    },

    /** Marks that the recipient asked for no more messages, unless they agreed anew meanwhile. */
    stop: (district: string, { person, setAt }: Recipient, stoppedAt: string) =>
      update(contactKey(district, person), { stoppedAt, setAt }, { when: '#setAt = :setAt' }),

    /** Counts a message of a person on a day. Returns false: there were too many. */
    count: createMessageCount(db, TableName),

    /** Reads the record of a message, strongly consistent. */
    find: ({ item, index }: Act) => read(deliveryKey(item, index), Record),

    /** Writes the record of a message that has none. Returns false: it has one. */
    create: ({ item, index, id }: Act, values: Values): Promise<boolean> =>
      update(
        deliveryKey(item, index),
        { kind: 'DELIVERY', id, ...values },
        { when: 'attribute_not_exists(#id)' },
      ),

    /** Claims a message for one try. Returns false: another run has it. */
    claim: ({ item, index }: Act, claimedAt: string, before: string | undefined): Promise<boolean> =>
      update(
        deliveryKey(item, index),
        { claimedAt },
        { when: before === undefined ? 'attribute_not_exists(#claimedAt)' : '#claimedAt < :claimedAt' },
      ),

    /** Records a step of a message, and ends its claim unless nobody can tell whether it was sent. */
    async record({ item, index }: Act, values: Values): Promise<void> {
      await update(deliveryKey(item, index), values, { remove: ['claimedAt'] });
    },

    /** Writes into the access log of an item that the address of its person was read, before it is. */
    async logView({ item, index }: Act, at: string): Promise<void> {
      const view = { kind: 'VIEW', at, viewer: 'notifier', role: 'NOTIFIER', desks: [], how: 'NOTIFIED' };
      await update(caseViewKey(item, at, `notifier-${index}`), view);
    },
  };
};
export type DeliveryStore = ReturnType<typeof createDeliveryStore>;

const HOLDER = 'QUEUE@';

// a booking lists its holder as the person index does; an erased item names nobody
const personOf = (item: z.infer<typeof Item> | undefined): string | undefined => {
  const found = item?.asker ?? item?.person;
  return found?.startsWith(HOLDER) ? found.slice(HOLDER.length) : found;
};
