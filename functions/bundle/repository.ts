import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Case } from '../case/model.ts';
import { storeCase } from '../case/storeCase.ts';
import { putNew } from '../dynamodb/conditionalPut.ts';
import { bundleKey, type Key } from '../dynamodb/keys.ts';
import { tryTransaction } from '../dynamodb/tryTransaction.ts';
import { nameUpload } from '../files/naming.ts';
import { parseCaseNumber } from '../record/numbers.ts';
import { FiledBundle } from './model.ts';

/** Filed bundles in DynamoDB: small items in the cases table, in no index, not read from the stream. */
export const createBundleRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Writes a bundle, or returns the existing one unchanged. */
  create: (bundle: FiledBundle) => putNew(db, table, { ...keyOf(bundle.number), ...bundle }, FiledBundle),

  /**
   * Writes a bundle with its cases and the uploads that they name: one transaction. Returns false, and writes nothing: it
   * stands already, or another filing was faster to name an upload.
   */
  createWhole: (bundle: FiledBundle, cases: readonly Case[]): Promise<boolean> => {
    const putAll = [{ ...keyOf(bundle.number), ...bundle }, ...cases.map(storeCase)].map((Item) => ({
      Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' },
    }));
    const TransactItems = [...putAll, ...nameTogether(table, cases)];
    return tryTransaction(db.send(new TransactWriteCommand({ TransactItems })));
  },

  /** Reads a bundle by its number. Returns undefined: unknown, or the number has another code. */
  async find(number: string): Promise<FiledBundle | undefined> {
    if (!parseCaseNumber(number)) return undefined;
    const { Item } = await db.send(
      new GetCommand({ TableName: table, Key: keyOf(number), ConsistentRead: true }),
    );
    const found = Item && FiledBundle.parse(Item);
    return found?.number === number ? found : undefined;
  },
});

/** The write that takes an erased case and the sender off a bundle, if it lists the cases that were read. */
export const forgetCase = (TableName: string, bundle: FiledBundle, number: string) => ({
  Update: {
    TableName,
    Key: keyOf(bundle.number),
    UpdateExpression: 'SET cases = :left, actor = :nobody, #key = :nobody, payload = :nobody',
    ConditionExpression: 'cases = :cases',
    ExpressionAttributeNames: { '#key': 'key' },
    ExpressionAttributeValues: {
      ':cases': bundle.cases,
      ':left': bundle.cases.filter((one) => one !== number),
      ':nobody': '',
    },
  },
});

/** Writes of the uploads that cases name: one for each, with all cases that share it. */
const nameTogether = (table: string, cases: readonly Case[]) => {
  const named = cases.flatMap(({ number, files = [] }) => files.map(({ id }) => ({ id, number })));
  return [...Map.groupBy(named, ({ id }) => id)].map(([id, same]) =>
    nameUpload(
      table,
      id,
      same.map(({ number }) => number),
    ),
  );
};

/** Parses a bundle number; it has the format of a case number, with the bundle's code. */
const keyOf = (number: string): Key => {
  const address = parseCaseNumber(number);
  if (!address) throw new Error('not a bundle number');
  return bundleKey(address.district, address.village, address.id);
};
