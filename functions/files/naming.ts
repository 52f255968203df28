import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { taskPartition } from '../dynamodb/keys.ts';
import type { FileChange } from '../record/reliedOn.ts';
import { getUploadKey } from './model.ts';

type TransactItems = NonNullable<TransactWriteCommandInput['TransactItems']>;

/**
 * Writes of the uploads that a case begins to name or names no longer, for the transaction that writes the case. They fail
 * together: an upload has passed its check, has not been removed, and no other case names it.
 */
export const changeUploads = (
  TableName: string,
  number: string,
  { named, dropped, dueAt }: FileChange,
): TransactItems => [
  ...named.map((one) => ({
    Update: {
      TableName,
      Key: getUploadKey(one),
      UpdateExpression: 'SET namedBy = :number REMOVE task, taskDue, #name',
      ConditionExpression: '#state = :clean AND attribute_not_exists(namedBy)',
      ExpressionAttributeNames: { '#state': 'state', '#name': 'name' },
      ExpressionAttributeValues: { ':number': number, ':clean': 'CLEAN' },
    },
  })),
  ...dropped.map((one) => {
    const { ExpressionAttributeValues, ...release } = releaseOf(one, dueAt);
    return {
      Update: {
        TableName,
        Key: getUploadKey(one),
        ...release,
        ConditionExpression: 'namedBy = :number',
        ExpressionAttributeValues: { ...ExpressionAttributeValues, ':number': number },
      },
    };
  }),
];

/** The update that makes an upload due for removal. */
export const releaseOf = (number: string, at: string) => ({
  UpdateExpression: 'SET task = :task, taskDue = :at REMOVE namedBy',
  ExpressionAttributeValues: {
    ':task': taskPartition({ of: 'FILE', district: number.slice(2, 8) }),
    ':at': at,
  },
});
