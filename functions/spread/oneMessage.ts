import { ChangeMessageVisibilityCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';

/** Work on a message that is not done yet: it comes again after some seconds. */
export type PutOff = { readonly seconds: number };

/** A message of a queue, and how often it was given out. */
export type Received = { readonly body: string; readonly times: number };

/** The longest that SQS hides a message; some seconds of it have passed already. */
const LONGEST_SECONDS = 12 * 3_600 - 60;
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 3_600;

/** Returns how long to wait after a failed try: twice as long each time, an hour at most. */
export const backOff = (times: number): PutOff => ({
  seconds: Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (times - 1)),
});

/** Creates a handler that works on one message of a queue at a time; what is put off, or fails, comes again later. */
export const handleOneMessage =
  (sqs: SQSClient, QueueUrl: string, work: (message: Received) => Promise<PutOff | undefined>) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const [record, ...others] = Records;
    // a second message would be retried for the failure of the first
    if (!record || others.length > 0) throw new Error('the queue is mapped with a batch size of 1');
    const times = Number(record.attributes.ApproximateReceiveCount);
    const putOff = await tryWork(record, times, work);
    if (!putOff) return { batchItemFailures: [] };
    const VisibilityTimeout = Math.min(LONGEST_SECONDS, putOff.seconds);
    const { receiptHandle: ReceiptHandle, messageId: itemIdentifier } = record;
    await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }));
    return { batchItemFailures: [{ itemIdentifier }] };
  };

/** Describes an error without its text: that of a sender may hold the address. */
export const describeError = (error: unknown): { readonly error: string; readonly frames?: string[] } =>
  error instanceof Error
    ? { error: error.name, frames: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) }
    : { error: typeof error };

const tryWork = async (
  { body, messageId }: SQSRecord,
  times: number,
  work: (message: Received) => Promise<PutOff | undefined>,
): Promise<PutOff | undefined> => {
  try {
    return await work({ body, times });
  } catch (error) {
    console.error({ message: 'a message failed', messageId, times, ...describeError(error) });
    return backOff(times);
  }
};
