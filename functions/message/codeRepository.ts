import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { putIfUnchanged, putNew } from '../dynamodb/conditionalPut.ts';
import { countWithin } from '../dynamodb/countWithin.ts';
import {
  addressCodeKey,
  addressCodeNumber,
  codesOfAddressKey,
  codesOfPersonKey,
  type Key,
} from '../dynamodb/keys.ts';
import { tryWrite } from '../dynamodb/tryWrite.ts';
import { MOST_TRIES } from './addressCode.ts';
import { AddressCode } from './model.ts';

/** Codes that one person may ask for on a day. */
const OF_PERSON = 5;
/** Codes to one address: it may be a stranger's, who gets no more of them after a stop than before. */
const OF_ADDRESS = { DAY: 3, MONTH: 10 } as const;

/** The codes that prove addresses in DynamoDB: an item for each contact, the last code only. */
export const createCodeRepository = (db: DynamoDBDocumentClient, TableName: string) => {
  const count = (Key: Key, at: string, most: number): Promise<boolean> =>
    countWithin(db, TableName, { Key, kind: 'CODE_COUNT', at, most });
  return {
    /** Finds the code that a person was sent last. */
    async find(district: string, person: string): Promise<AddressCode | undefined> {
      const Key = addressCodeKey(district, addressCodeNumber(district, person));
      const { Item } = await db.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      return Item && AddressCode.parse(Item);
    },

    /** Writes a new code, unless another one was written since the version before. Returns whether it did. */
    async write(code: AddressCode): Promise<boolean> {
      const item = { ...addressCodeKey(code.district, code.number), ...code };
      const read = code.version - 1;
      const newer =
        read === 0
          ? await putNew(db, TableName, item, AddressCode)
          : await putIfUnchanged(db, TableName, item, read, AddressCode);
      return newer === undefined;
    },

    /** Counts a code that was entered, before it is compared. Returns false: there were too many, or there is a newer one. */
    countTry: ({ district, number, version }: AddressCode): Promise<boolean> =>
      tryWrite(
        db.send(
          new UpdateCommand({
            TableName,
            Key: addressCodeKey(district, number),
            UpdateExpression: 'ADD #tries :one',
            ConditionExpression: '#version = :version AND #tries < :most',
            ExpressionAttributeNames: { '#tries': 'tries', '#version': 'version' },
            ExpressionAttributeValues: { ':one': 1, ':version': version, ':most': MOST_TRIES },
          }),
        ),
      ),

    /** Counts a code of a person on a day. Returns false: there were too many. */
    countOfPerson: (district: string, person: string, day: string): Promise<boolean> =>
      count(codesOfPersonKey(district, person), day, OF_PERSON),

    /** Counts a code to an address on a day and in its month. Returns false: there were too many. */
    countOfAddress: async (mailboxHash: string, day: string): Promise<boolean> =>
      (await count(codesOfAddressKey(mailboxHash, 'DAY'), day, OF_ADDRESS.DAY)) &&
      count(codesOfAddressKey(mailboxHash, 'MONTH'), day.slice(0, 7), OF_ADDRESS.MONTH),
  };
};
