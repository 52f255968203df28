import type { WireRequest } from './faults.ts';

const answer = (type: string, fields: object) => ({
  status: 400,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, ...fields }),
});

/** Returns DynamoDB's answer to a throttled request; a transaction is cancelled by one of its items. */
export const throttledAnswer = ({ operation, body }: WireRequest) => {
  if (operation !== 'TransactWriteItems')
    return answer('ProvisionedThroughputExceededException', {
      message: 'The level of configured provisioned throughput for the table was exceeded.',
    });
  const { TransactItems }: { TransactItems: unknown[] } = JSON.parse(body);
  const CancellationReasons = TransactItems.map((_, i) => ({ Code: i === 0 ? 'ThrottlingError' : 'None' }));
  return answer('TransactionCanceledException', { Message: 'Transaction cancelled', CancellationReasons });
};
