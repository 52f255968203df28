import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** Reasons that a new read of the items can resolve; any other is a defect or a throttled table. */
const CONTENTION = new Set(['None', 'ConditionalCheckFailed', 'TransactionConflict']);

/** Whether a transaction succeeded: false if another writer changed or locked one of its items first. */
export const tryTransaction = (transaction: Promise<unknown>): Promise<boolean> =>
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
