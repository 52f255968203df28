// a stream consumer in a process of its own, so that it can be killed: counts one batch that it receives
import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import { createDynamoDb } from '../../../functions/dynamodb/client.ts';
import { createCounterWriter } from '../../../functions/rollup/counterWriter.ts';
import { rollUpBatch } from '../../../functions/rollup/rollUpBatch.ts';
import { localClient } from '../../../infra/local/sdk.ts';

const Batch = z.object({
  endpoint: z.string(),
  table: z.string(),
  records: z.array(z.custom<DynamoDBRecord>()),
});

process.on('message', async (message) => {
  const { endpoint, table, records } = Batch.parse(message);
  const counted = createCounterWriter(createDynamoDb(localClient(endpoint)), table);
  const metrics = { publish: () => undefined, publishLag: () => undefined };
  await rollUpBatch(records, { counted, metrics, now: () => new Date() });
  process.disconnect();
});
