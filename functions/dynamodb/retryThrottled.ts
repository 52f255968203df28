import { type DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** What the SDK's own rules take for throttling: it tries again, and who is told in the end knows why. */
const throttling = { $retryable: { throttling: true } } as const;

/** Thrown when DynamoDB keeps putting off a part of a batch. */
export class PutOff extends Error {
  override readonly name = 'PutOff';
  readonly $retryable = throttling.$retryable;
}

/** Reasons for which a transaction is cancelled though nothing is wrong with it. */
const THROTTLED: ReadonlySet<string | undefined> = new Set([
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/** Has the SDK try a throttled transaction again, as it does any other request: by itself it takes it for refused. */
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
