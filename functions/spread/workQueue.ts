import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { sendInBatches } from '../dynamodb/sendInBatches.ts';
import type { DistrictWork } from './districtWork.ts';

/** SQS's limit on the entries of one batch. */
const BATCH = { size: 10, atOnce: 8 };

/** Creates what sends work to an SQS queue, and returns the ids of the messages; entries that fail are sent again. */
export const createWorkQueue =
  (sqs: SQSClient, QueueUrl: string) =>
  async (work: readonly DistrictWork[]): Promise<string[]> => {
    const sent: string[] = [];
    await sendInBatches(work, BATCH, async (batch) => {
      const Entries = batch.map((one, i) => ({ Id: String(i), MessageBody: JSON.stringify(one) }));
      const { Successful = [], Failed = [] } = await sqs.send(
        new SendMessageBatchCommand({ QueueUrl, Entries }),
      );
      sent.push(...Successful.flatMap(({ MessageId }) => MessageId ?? []));
      const failed = new Set(Failed.map(({ Id }) => Id));
      return batch.filter((_, i) => failed.has(String(i)));
    });
    return sent;
  };
