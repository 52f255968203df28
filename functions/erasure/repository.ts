import { type DynamoDBDocumentClient, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { FiledBundle } from '../bundle/model.ts';
import { forgetCase } from '../bundle/repository.ts';
import type { Case } from '../case/model.ts';
import { storeCase } from '../case/storeCase.ts';
import { putNew, unchangedSince } from '../dynamodb/conditionalPut.ts';
import { erasureKey } from '../dynamodb/keys.ts';
import { tryTransaction } from '../dynamodb/tryTransaction.ts';
import { changeUploads } from '../files/naming.ts';
import { ErasureRecord } from './model.ts';

/** An erased case, and the items that name the case or that it names. */
type ErasedCase = {
  readonly next: Case;
  readonly readVersion: number;
  /** Uploads that the case names. */
  readonly uploads: readonly string[];
  readonly bundle: FiledBundle | undefined;
  /** When the uploads are due for removal. */
  readonly at: string;
};

/** Requested erasures in DynamoDB: in the cases table, in no index, not counted from the stream. */
export const createErasureRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Writes an erasure, before anything is erased, or returns the existing one unchanged. */
  create: (record: ErasureRecord) => putNew(db, table, { ...keyOf(record), ...record }, ErasureRecord),

  /**
   * Replaces a case by its erased form, lets go of its uploads and takes it off its bundle: one transaction. Returns false,
   * and writes nothing: one of these has changed.
   */
  replaceCase({ next, readVersion, uploads, bundle, at }: ErasedCase): Promise<boolean> {
    const Put = { TableName: table, Item: storeCase(next), ...unchangedSince(readVersion) };
    const TransactItems = [
      { Put },
      ...changeUploads(table, next.number, { named: [], dropped: uploads, dueAt: at }),
      ...(bundle ? [forgetCase(table, bundle, next.number)] : []),
    ];
    return tryTransaction(db.send(new TransactWriteCommand({ TransactItems })));
  },

  /** Marks an erasure as completed: clears its list of items. */
  async finish(record: ErasureRecord): Promise<void> {
    await db.send(new PutCommand({ TableName: table, Item: { ...keyOf(record), ...record, due: [] } }));
  },
});

const keyOf = ({ district, actor, key }: ErasureRecord) => erasureKey(district, actor, key);
