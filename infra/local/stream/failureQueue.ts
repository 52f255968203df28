import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { StreamMapping } from './mapping.ts';
import type { StreamRecord } from './record.ts';

/** Appends to `file` the message that Lambda sends to an on-failure queue: where the given-up records are, not what they hold. */
export const tellFailureQueue = (
  file: string,
  { streamArn, retries }: Pick<StreamMapping, 'streamArn' | 'retries'>,
  functionArn: string,
  shardId: string,
  records: readonly StreamRecord[],
  attempts: number,
): void => {
  const [first, last] = [records[0], records.at(-1)];
  const message = {
    requestContext: {
      requestId: randomUUID(),
      functionArn,
      condition: attempts > retries ? 'RetryAttemptsExhausted' : 'RecordAgeExceeded',
      approximateInvokeCount: attempts,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first?.dynamodb.SequenceNumber,
      endSequenceNumber: last?.dynamodb.SequenceNumber,
      approximateArrivalOfFirstRecord: arrival(first),
      approximateArrivalOfLastRecord: arrival(last),
      batchSize: records.length,
      streamArn,
    },
  };
  appendFileSync(file, `${JSON.stringify(message)}\n`);
};

const arrival = (record: StreamRecord | undefined): string | undefined =>
  record && new Date(record.dynamodb.ApproximateCreationDateTime * 1_000).toISOString();
