import { type DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** The SDK's marker of a throttled request: its retry strategy retries it, and callers recognise it. */
const throttling = { $retryable: { throttling: true } } as const;

/** Thrown when UnprocessedItems or UnprocessedKeys remain after all retries. */
export class StillUnprocessed extends Error {
  override readonly name = 'StillUnprocessed';
  readonly $retryable = throttling.$retryable;
}

/** Cancellation reasons that mean throttling, not a failed condition. */
const THROTTLED: ReadonlySet<string | undefined> = new Set([
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/** Makes the SDK retry throttled transactions: by itself it treats every cancelled one as final. */
export const retryThrottledTransactions = ({ middlewareStack }: DynamoDBClient): void =>
  middlewareStack.add(
    (next) => (args) =>
      next(args).catch((error: unknown) => {
        throw isThrottled(error) ? Object.assign(error, throttling) : error;
      }),
    { step: 'deserialize', priority: 'high', name: 'retryThrottledTransactions' },
  );

const isThrottled = (error: unknown): error is TransactionCanceledException =>
  error instanceof TransactionCanceledException &&
  error.CancellationReasons?.some(({ Code }) => THROTTLED.has(Code)) === true;
