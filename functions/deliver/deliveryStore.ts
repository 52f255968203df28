import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { AuthorityTerms } from '../case/access.ts';
import {
  type Audience,
  caseViewKey,
  contactKey,
  deliveryKey,
  joinKey,
  type Key,
  stoppedAddressKey,
} from '../dynamodb/keys.ts';
import { tryWrite } from '../dynamodb/tryWrite.ts';
import { AddressCode, Contact, Delivery, replacedName } from '../message/model.ts';
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
  addressHash: true,
  setAfterStop: true,
  unconfirmed: true,
});
const Acting = z.object({
  agentPerson: z.string().optional(),
  authority: z.object({ from: z.string(), to: z.string().nullable() }).optional(),
  authorityRevokedAt: z.string().optional(),
});
const Code = AddressCode.pick({
  person: true,
  channel: true,
  lang: true,
  sealedCode: true,
  version: true,
});
const Replaced = Contact.pick({ replaced: true });
const Stopped = z.object({ stoppedAt: z.string() });
const Record = Delivery.pick({ state: true, claimedAt: true, again: true });
/** The record of a message, as the next step needs it. */
export type MessageRecord = z.infer<typeof Record>;

/** The address of a person, and the hash that it is bound to. */
export type Recipient = z.infer<typeof Address> & { readonly person: string };

/** An act of which somebody is told: whose the item is, or the agent who acts for them. */
export type Act = {
  readonly item: Key;
  readonly index: number;
  readonly id: string;
  readonly to: Audience;
};

/** The agent of a case, and the terms of their authority. */
export type ActingAgent = AuthorityTerms & { readonly agentPerson: string };

type Values = Readonly<Partial<Omit<Delivery, 'kind'>>>;

/** What the sender of messages reads and writes of the cases table: named attributes only, one item at a time. */
export const createDeliveryStore = (db: DynamoDBDocumentClient, TableName: string) => {
  /** Reads attributes of an item; `paths` name those that lie within others. */
  const read = async <T>(
    Key: Key,
    schema: z.ZodObject & z.ZodType<T>,
    paths: readonly string[] = Object.keys(schema.shape),
  ): Promise<T | undefined> => {
    const names = new Set(paths.flatMap((path) => path.split('.')));
    const { Item: found } = await db.send(
      new GetCommand({
        TableName,
        Key,
        ConsistentRead: true,
        ProjectionExpression: paths.map((path) => `#${path.replace('.', '.#')}`).join(', '),
        ExpressionAttributeNames: Object.fromEntries([...names].map((name) => [`#${name}`, name])),
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
    return tryWrite(
      db.send(
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
      ),
    );
  };

  const recipientOf = async (district: string, person: string): Promise<Recipient | undefined> => {
    const found = await read(contactKey(district, person), Address);
    if (!found) return undefined;
    const stoppedAt = found.stoppedAt ?? (await findStop(district, found));
    return { ...found, person, ...(stoppedAt !== undefined && { stoppedAt }) };
  };

  /** Finds when the holder of an address asked for no more, since somebody agreed to messages there. */
  const findStop = async (
    district: string,
    { addressHash, setAfterStop }: Pick<Contact, 'addressHash' | 'setAfterStop'>,
  ): Promise<string | undefined> => {
    if (addressHash === undefined) return undefined;
    const stop = await read(stoppedAddressKey(district, addressHash), Stopped);
    return stop?.stoppedAt === setAfterStop ? undefined : stop?.stoppedAt;
  };

  return {
    /** Finds whom an item concerns. Undefined: erased. */
    findPerson: async (item: Key): Promise<string | undefined> => personOf(await read(item, Item)),

    /** Finds the agent of a case. Undefined: it has none. */
    async findAgent(item: Key): Promise<ActingAgent | undefined> {
      const paths = ['agentPerson', 'authority.from', 'authority.to', 'authorityRevokedAt'];
      const { agentPerson, ...terms } = (await read(item, Acting, paths)) ?? {};
      return agentPerson === undefined ? undefined : { ...terms, agentPerson };
    },

    /** Finds an address of a person that a window replaced. Undefined: whoever reads there was told. */
    async findReplaced(district: string, person: string, instant: number): Promise<Recipient | undefined> {
      const found = (await read(contactKey(district, person), Replaced))?.replaced?.[replacedName(instant)];
      if (!found) return undefined;
      const stoppedAt = await findStop(district, found);
      return { ...found, person, namesMatter: false, ...(stoppedAt !== undefined && { stoppedAt }) };
    },

    /** Finds where a code goes, sealed with it. Undefined: a newer one was asked for. */
    async findCode(item: Key, version: number): Promise<Recipient | undefined> {
      const found = await read(item, Code);
      if (!found?.person || !found.sealedCode || found.version !== version) return undefined;
      const { person, channel, lang, sealedCode: sealedAddress } = found;
      return { person, channel, lang, namesMatter: false, sealedAddress };
    },

    /** Removes an address that a window replaced. */
    async forgetReplaced(district: string, person: string, instant: number): Promise<void> {
      await db.send(
        new UpdateCommand({
          TableName,
          Key: contactKey(district, person),
          UpdateExpression: `REMOVE #replaced.${replacedName(instant)}`,
          ExpressionAttributeNames: { '#replaced': 'replaced' },
        }),
      );
    },

    /** Finds the address of a person, by any document that the district joined to theirs. */
    async findRecipient(district: string, person: string): Promise<Recipient | undefined> {
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
    find: ({ item, index, to }: Act) => read(deliveryKey(item, index, to), Record),

    /** Writes the record of a message that has none. Returns false: it has one. */
    create: ({ item, index, id, to }: Act, values: Values): Promise<boolean> =>
      update(
        deliveryKey(item, index, to),
        { kind: 'DELIVERY', id, ...values },
        { when: 'attribute_not_exists(#id)' },
      ),

    /** Claims a message for one try. Returns false: another run has it. */
    claim: ({ item, index, to }: Act, claimedAt: string, before: string | undefined): Promise<boolean> =>
      update(
        deliveryKey(item, index, to),
        { claimedAt },
        { when: before === undefined ? 'attribute_not_exists(#claimedAt)' : '#claimedAt < :claimedAt' },
      ),

    /** Records a step of a message, and ends its claim unless nobody can tell whether it was sent. */
    async record({ item, index, to }: Act, values: Values): Promise<void> {
      await update(deliveryKey(item, index, to), values, { remove: ['claimedAt'] });
    },

    /** Writes into the access log of an item that the address of its person was read, before it is. */
    async logView({ item, index, to }: Act, at: string): Promise<void> {
      const view = { kind: 'VIEW', at, viewer: 'notifier', role: 'NOTIFIER', desks: [], how: 'NOTIFIED' };
      await update(caseViewKey(item, at, `notifier-${index}${to === 'AGENT' ? '-agent' : ''}`), view);
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
