import { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { describe, expect, test, vi } from 'vitest';
import { backOff, handleOneMessage, type PutOff } from '../../../functions/spread/oneMessage.ts';

const eventOf = (times: number): SQSEvent => ({
  Records: [
    {
      ...{ messageId: 'm', receiptHandle: 'h', body: 'b', messageAttributes: {}, md5OfBody: '' },
      ...{ eventSource: 'aws:sqs', eventSourceARN: 'a', awsRegion: 'r' },
      attributes: {
        ...{ ApproximateReceiveCount: String(times), SentTimestamp: '', SenderId: '' },
        ApproximateFirstReceiveTimestamp: '',
      },
    },
  ],
});

const run = async (work: () => Promise<PutOff | undefined>, times = 1) => {
  const sqs = new SQSClient({});
  const hidden: unknown[] = [];
  vi.spyOn(sqs, 'send').mockImplementation((command: unknown) => {
    if (command instanceof ChangeMessageVisibilityCommand) hidden.push(command.input.VisibilityTimeout);
  });
  const { batchItemFailures } = await handleOneMessage(sqs, 'queue', work)(eventOf(times));
  return { hidden, failed: batchItemFailures.length };
};

describe('one message of a queue', () => {
  test('a message that is done does not come again', async () => {
    expect(await run(async () => undefined)).toEqual({ hidden: [], failed: 0 });
  });

  test('a message that is put off comes again then, after twelve hours at most', async () => {
    expect(await run(async () => ({ seconds: 90 }))).toEqual({ hidden: [90], failed: 1 });
    expect(await run(async () => ({ seconds: 99_999 }))).toEqual({ hidden: [43_140], failed: 1 });
  });

  test('a message that fails comes again later, and its error is logged without a text', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fail = async () => {
      throw new Error('+8613812345678');
    };
    expect(await run(fail, 3)).toEqual({ hidden: [120], failed: 1 });
    expect(JSON.stringify(log.mock.calls)).not.toContain('138');
    expect(log.mock.calls).toMatchObject([[{ messageId: 'm', times: 3, error: 'Error' }]]);
  });

  test('twelve tries take about five hours', () => {
    const waits = Array.from({ length: 11 }, (_, i) => backOff(i + 1).seconds);
    expect(waits.slice(0, 3)).toEqual([30, 60, 120]);
    expect(waits.reduce((sum, one) => sum + one, 0) / 3_600).toBeCloseTo(5.1, 0);
  });
});
