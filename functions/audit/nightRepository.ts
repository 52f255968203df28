import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { nightKey, nightPrefix, nightsPartition } from '../dynamodb/keys.ts';

/** What a night verified: see `AuditStatus` in the schema. */
export const NightAudit = z.object({
  night: z.string(),
  at: z.string(),
  digests: z.number(),
  chains: z.number(),
  logEntries: z.number(),
  faults: z.number(),
  /** The digest in the archive; null if a later one was there already. */
  digest: z.object({ day: z.string(), hash: z.string(), heads: z.number() }).nullable(),
  /** Days of old digests that were verified after it, and those of them with faults. */
  swept: z.set(z.string()).optional(),
  sweptFaulty: z.set(z.string()).optional(),
});
export type NightAudit = z.infer<typeof NightAudit>;

/** What a night compared. */
export const NightComparison = z.object({
  night: z.string(),
  at: z.string(),
  from: z.string(),
  to: z.string(),
  items: z.number(),
  countersOff: z.number(),
  metricsOff: z.number(),
});
export type NightComparison = z.infer<typeof NightComparison>;

const Seal = z.object({ hashes: z.record(z.string(), z.string()) });

export type NightRepository = ReturnType<typeof createNightRepository>;

type Of = 'AUDIT' | 'COMPARISON';

/** What the nights found, in DynamoDB: one small item a district, function and night. Repeating a write changes nothing. */
export const createNightRepository = (db: DynamoDBDocumentClient, table: string) => {
  const record = async (district: string, of: Of, found: { readonly night: string }): Promise<void> => {
    const fields = Object.entries({ kind: of, ...found });
    await db.send(
      new UpdateCommand({
        TableName: table,
        Key: nightKey(district, of, found.night),
        // old digests may be verified before the night is recorded
        UpdateExpression: `SET ${fields.map(([name]) => `#${name} = :${name}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(fields.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: Object.fromEntries(fields.map(([name, value]) => [`:${name}`, value])),
      }),
    );
  };

  const findLast = async (district: string, of: Of): Promise<Record<string, unknown> | undefined> => {
    const { Items = [] } = await db.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :of)',
        ExpressionAttributeValues: { ':pk': nightsPartition(district), ':of': nightPrefix(of) },
        ScanIndexForward: false,
        Limit: 1,
      }),
    );
    return Items[0];
  };

  return {
    /** Records what a night verified. */
    recordAudit: (district: string, found: Omit<NightAudit, 'swept' | 'sweptFaulty'>) =>
      record(district, 'AUDIT', found),

    /** Records what a night compared. */
    recordComparison: (district: string, found: NightComparison) => record(district, 'COMPARISON', found),

    /** Adds an old digest that was verified after a night, and whether it proves faults. */
    async recordSwept(district: string, night: string, digest: string, isFaulty: boolean): Promise<void> {
      await db.send(
        new UpdateCommand({
          TableName: table,
          Key: nightKey(district, 'AUDIT', night),
          UpdateExpression: `ADD swept :digest${isFaulty ? ', sweptFaulty :digest' : ''}`,
          ExpressionAttributeValues: { ':digest': new Set([digest]) },
        }),
      );
    },

    /** Seals the counters of a month: hashes of them by kind. Replaces an earlier seal. */
    async sealMonth(
      district: string,
      month: string,
      at: string,
      hashes: Readonly<Record<string, string>>,
    ): Promise<void> {
      await db.send(
        new UpdateCommand({
          TableName: table,
          Key: nightKey(district, 'SEAL', month),
          UpdateExpression: 'SET #kind = :kind, #at = :at, hashes = :hashes',
          ExpressionAttributeNames: { '#kind': 'kind', '#at': 'at' },
          ExpressionAttributeValues: { ':kind': 'SEAL', ':at': at, ':hashes': hashes },
        }),
      );
    },

    /** Finds the hashes by which a month was sealed. Undefined: it was not. */
    async findSeal(district: string, month: string): Promise<Readonly<Record<string, string>> | undefined> {
      const Key = nightKey(district, 'SEAL', month);
      const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item && Seal.parse(Item).hashes;
    },

    /** Removes the seal of a month that was rebuilt; a night seals it anew. */
    async unsealMonth(district: string, month: string): Promise<void> {
      await db.send(new DeleteCommand({ TableName: table, Key: nightKey(district, 'SEAL', month) }));
    },

    /** Finds what the last night verified. Undefined: no night yet. */
    async findAudit(district: string): Promise<NightAudit | undefined> {
      return NightAudit.safeParse(await findLast(district, 'AUDIT')).data;
    },

    /** Finds what the last night compared. Undefined: no night yet. */
    async findComparison(district: string): Promise<NightComparison | undefined> {
      return NightComparison.safeParse(await findLast(district, 'COMPARISON')).data;
    },
  };
};
