import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** Reasons that go away when the items are read again; any other is a defect, or a database without time. */
const CONTENTION = new Set(['None', 'ConditionalCheckFailed', 'TransactionConflict']);

/** Whether a transaction was written; false when somebody else changed, or held, one of its items first. */
export const doneUnlessContended = (transaction: Promise<unknown>): Promise<boolean> =>
  transaction.then(
    () => true,
    (error: unknown) => {
      if (isContended(error)) return false;
      throw error;
    },
  );

const isContended = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  error.CancellationReasons?.every(({ Code }) => CONTENTION.has(Code ?? '')) === true;
