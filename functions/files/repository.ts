import {
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import { putNew } from '../dynamodb/conditionalPut.ts';
import { fileCountKey, taskPartition } from '../dynamodb/keys.ts';
import { tryWrite } from '../dynamodb/tryWrite.ts';
import { type FileFault, getUploadKey, Upload } from './model.ts';
import { taskOf } from './naming.ts';

/** How long a day's count of a person is kept. */
const COUNT_DAYS = 3;
const MS_PER_DAY = 86_400_000;

/** What the check of a file found. */
export type Verdict =
  | { readonly state: 'CLEAN'; readonly preview: boolean }
  | { readonly state: 'REFUSED'; readonly fault: FileFault };

const Numbered = z.object({ number: z.string() });

export type FileRepository = ReturnType<typeof createFileRepository>;

/** Uploaded files in DynamoDB: one item each, whose state moves by conditional writes. */
export const createFileRepository = (db: DynamoDBDocumentClient, table: string) => {
  const update = (
    command: Omit<UpdateCommandInput, 'TableName'> & { readonly ConditionExpression: string },
  ): Promise<boolean> => tryWrite(db.send(new UpdateCommand({ TableName: table, ...command })));

  return {
    /** Writes a new upload, or returns the existing one unchanged. */
    create: (item: Upload) => putNew(db, table, { ...getUploadKey(item.number), ...item }, Upload),

    /** Counts a file that a person announces on a day. Returns false: that would be more than `most`. */
    count: (district: string, person: string, day: string, most: number): Promise<boolean> =>
      update({
        Key: fileCountKey(district, person, day),
        UpdateExpression: 'ADD #count :one SET #kind = :kind, #ttl = :ttl',
        ConditionExpression: 'attribute_not_exists(#count) OR #count < :most',
        ExpressionAttributeNames: { '#count': 'count', '#kind': 'kind', '#ttl': 'ttl' },
        ExpressionAttributeValues: {
          ':one': 1,
          ':most': most,
          ':kind': 'FILE_COUNT',
          ':ttl': Math.floor((Date.parse(day) + COUNT_DAYS * MS_PER_DAY) / 1_000),
        },
      }),

    /** Takes back the count of a file that was announced before. */
    uncount: (district: string, person: string, day: string): Promise<boolean> =>
      update({
        Key: fileCountKey(district, person, day),
        UpdateExpression: 'ADD #count :less',
        ConditionExpression: '#count > :none',
        ExpressionAttributeNames: { '#count': 'count' },
        ExpressionAttributeValues: { ':less': -1, ':none': 0 },
      }),

    /** Reads an upload, strongly consistent. */
    async find(number: string): Promise<Upload | undefined> {
      const Key = getUploadKey(number);
      const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item && Upload.parse(Item);
    },

    /** Reads uploads in one batch, strongly consistent; missing ones are left out. */
    findAll: async (numbers: readonly string[]): Promise<Upload[]> =>
      (await batchGetItems(db, table, numbers.map(getUploadKey))).map((item) => Upload.parse(item)),

    /** Records what the check found. Returns false: it was checked before, or is gone. */
    judge: (number: string, verdict: Verdict): Promise<boolean> =>
      update({
        Key: getUploadKey(number),
        UpdateExpression:
          verdict.state === 'REFUSED'
            ? 'SET #state = :state, fault = :fault REMOVE #name'
            : `SET #state = :state${verdict.preview ? ', preview = :preview' : ''}`,
        ConditionExpression: '#state = :scanning',
        ExpressionAttributeNames: {
          '#state': 'state',
          ...(verdict.state === 'REFUSED' && { '#name': 'name' }),
        },
        ExpressionAttributeValues: {
          ':state': verdict.state,
          ':scanning': 'SCANNING',
          ...(verdict.state === 'REFUSED'
            ? { ':fault': verdict.fault }
            : verdict.preview && { ':preview': true }),
        },
      }),

    /** Refuses a file in which a fault was found after it had passed; its removal is due at once. Returns false: it had not. */
    refuseLate: (number: string, fault: FileFault, at: string): Promise<boolean> =>
      update({
        Key: getUploadKey(number),
        UpdateExpression:
          'SET #state = :refused, fault = :fault, task = :task, taskDue = :at REMOVE preview, #name',
        ConditionExpression: '#state = :clean',
        ExpressionAttributeNames: { '#state': 'state', '#name': 'name' },
        ExpressionAttributeValues: {
          ':refused': 'REFUSED',
          ':clean': 'CLEAN',
          ':fault': fault,
          ':task': taskOf(number),
          ':at': at,
        },
      }),

    /** Lists the numbers of uploads whose removal is due at an instant, the longest due first. */
    async listDue(district: string, at: string, most: number): Promise<string[]> {
      const { Items = [] } = await db.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'byTask',
          KeyConditionExpression: 'task = :task AND taskDue <= :at',
          ExpressionAttributeValues: { ':task': taskPartition({ of: 'FILE', district }), ':at': at },
          Limit: most,
        }),
      );
      return Items.map((item) => Numbered.parse(item).number);
    },

    /** Takes a person off an upload that they announced. Returns false: somebody else did. */
    forgetUploader: (number: string, person: string): Promise<boolean> =>
      update({
        Key: getUploadKey(number),
        UpdateExpression: 'SET uploader = :nobody',
        ConditionExpression: 'uploader = :person',
        ExpressionAttributeValues: { ':nobody': '', ':person': person },
      }),

    /**
     * Takes the removal of an upload off the list as long as a case names it; the last one to let go brings it back. Returns
     * false: its state is another by now, and so may be what has to be removed.
     */
    keep: (number: string, state: Upload['state']): Promise<boolean> =>
      update({
        Key: getUploadKey(number),
        UpdateExpression: 'REMOVE task, taskDue',
        ConditionExpression: 'attribute_exists(namedBy) AND #state = :state',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':state': state },
      }),

    /** Claims an upload for removal: from then on no case can name it. Returns false: a case names it, or it is gone. */
    claimRemoval: (number: string): Promise<boolean> =>
      update({
        Key: getUploadKey(number),
        UpdateExpression: 'SET #state = :removed',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(namedBy)',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':removed': 'REMOVED' },
      }),

    /** Ends a removal: what stays of the item names nobody, and expires. */
    endRemoval: (number: string, at: Date): Promise<boolean> =>
      update({
        Key: getUploadKey(number),
        UpdateExpression: 'SET #ttl = :ttl, uploader = :none, sha256 = :none REMOVE task, taskDue, #name',
        ConditionExpression: '#state = :removed',
        ExpressionAttributeNames: { '#ttl': 'ttl', '#name': 'name', '#state': 'state' },
        ExpressionAttributeValues: {
          ':ttl': Math.floor(at.getTime() / 1_000),
          ':none': '',
          ':removed': 'REMOVED',
        },
      }),
  };
};
