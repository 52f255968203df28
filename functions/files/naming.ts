import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { taskPartition } from '../dynamodb/keys.ts';
import type { FileChange } from '../record/reliedOn.ts';
import { getUploadKey } from './model.ts';

type TransactItems = NonNullable<TransactWriteCommandInput['TransactItems']>;

/**
 * Writes of the uploads that a case begins to name or names no longer, for the transaction that writes the case. They fail
 * together: an upload has passed its check, has not been removed, and no other filing names it.
 */
export const changeUploads = (
  TableName: string,
  number: string,
  { named, dropped, dueAt }: FileChange,
): TransactItems => [
  ...named.map((one) => nameUpload(TableName, one, [number])),
  ...dropped.map((one) => ({
    Update: {
      TableName,
      Key: getUploadKey(one),
      // removal waits while other cases name it
      UpdateExpression: 'SET task = :task, taskDue = :at DELETE namedBy :released',
      ConditionExpression: 'contains(namedBy, :number)',
      ExpressionAttributeValues: {
        ':task': taskOf(one),
        ':at': dueAt,
        ':released': new Set([number]),
        ':number': number,
      },
    },
  })),
];

/** The write by which the cases of one filing name an upload: all of them at once, or none. */
export const nameUpload = (
  TableName: string,
  upload: string,
  cases: readonly string[],
): TransactItems[number] => ({
  Update: {
    TableName,
    Key: getUploadKey(upload),
    UpdateExpression: 'SET namedBy = :cases REMOVE task, taskDue, #name',
    ConditionExpression: '#state = :clean AND attribute_not_exists(namedBy)',
    ExpressionAttributeNames: { '#state': 'state', '#name': 'name' },
    ExpressionAttributeValues: { ':cases': new Set(cases), ':clean': 'CLEAN' },
  },
});

/** The task of an upload: its removal. */
export const taskOf = (upload: string): string => taskPartition({ of: 'FILE', district: upload.slice(2, 8) });
