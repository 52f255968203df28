import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { bundleKey, type Key } from '../dynamodb/keys.ts';
import { putNew } from '../dynamodb/put.ts';
import { parseCaseNumber } from '../record/numbers.ts';
import { FiledBundle } from './model.ts';

/** The bundles that were filed, in DynamoDB: small items beside the cases, in no index and not in the stream. */
export const createBundleRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Writes a bundle once; gives back the one that stands there already, untouched. */
  create: (bundle: FiledBundle) => putNew(db, table, { ...keyOf(bundle.number), ...bundle }, FiledBundle),

  /** Takes an erased case, and who filed, out of a bundle. */
  async forget(number: string, caseNumber: string): Promise<void> {
    const { Item } = await db.send(
      new GetCommand({ TableName: table, Key: keyOf(number), ConsistentRead: true }),
    );
    if (!Item) return;
    const filed = FiledBundle.parse(Item);
    const cases = filed.cases.filter((one) => one !== caseNumber);
    const left = { ...filed, cases, actor: '', key: '', payload: '' };
    await db.send(new PutCommand({ TableName: table, Item: { ...keyOf(number), ...left } }));
  },

  /** A bundle by its number; undefined when there is none, or the number says another code. */
  async find(number: string): Promise<FiledBundle | undefined> {
    if (!parseCaseNumber(number)) return undefined;
    const { Item } = await db.send(
      new GetCommand({ TableName: table, Key: keyOf(number), ConsistentRead: true }),
    );
    const found = Item && FiledBundle.parse(Item);
    return found?.number === number ? found : undefined;
  },
});

/** A bundle's number has the form of a case's: village, code and 16 characters. */
const keyOf = (number: string): Key => {
  const address = parseCaseNumber(number);
  if (!address) throw new Error('not a bundle number');
  return bundleKey(address.district, address.village, address.id);
};
