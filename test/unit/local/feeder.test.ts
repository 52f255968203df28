import { expect, test } from 'vitest';
import type { InvocationResult } from '../../../infra/local/lambda/messages.ts';
import { startFeeder } from '../../../infra/local/sqs/feeder.ts';
import type { Message } from '../../../infra/local/sqs/server.ts';

const failure: InvocationResult = {
  ok: false,
  error: { errorType: 'Error', errorMessage: 'no', trace: [] },
};
const start = (invoke: (event: unknown) => Promise<InvocationResult>) => {
  const givenUp: Message[] = [];
  const mapping = { queueArn: 'arn', atOnce: 2, tries: 3 };
  return { givenUp, feeder: startFeeder({ mapping, invoke, giveUp: (one) => givenUp.push(one) }) };
};

test('a message that fails three times is given up, and the others are done', async () => {
  const calls: string[] = [];
  const { feeder, givenUp } = start(async (event) => {
    calls.push(JSON.stringify(event));
    return JSON.stringify(event).includes('poison') ? failure : { ok: true, value: 'done' };
  });
  for (const body of ['a', 'poison', 'b']) feeder.take({ id: body, body });
  await feeder.idle();
  expect(givenUp).toEqual([{ id: 'poison', body: 'poison' }]);
  expect(calls.filter((call) => call.includes('poison'))).toHaveLength(3);
  expect(await feeder.resultOf('a')).toBe('done');
  expect(await feeder.resultOf('poison')).toBeUndefined();
});

test('no more messages are worked on at once than the mapping allows', async () => {
  let running = 0;
  let most = 0;
  const { feeder } = start(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running -= 1;
    return { ok: true, value: null };
  });
  for (let i = 0; i < 7; i += 1) feeder.take({ id: String(i), body: '' });
  await feeder.idle();
  expect(most).toBe(2);
});

test('a message that its function reports as not done comes again, and one put off by hours waits aside', async () => {
  const partly: InvocationResult = { ok: true, value: { batchItemFailures: [{ itemIdentifier: 'a' }] } };
  let calls = 0;
  const { feeder, givenUp } = start(async () => {
    calls += 1;
    if (calls === 2) feeder.putOff('a', 7_200);
    return partly;
  });
  feeder.take({ id: 'a', body: 'a' });
  await feeder.idle();
  expect([calls, givenUp]).toEqual([2, []]);
  await feeder.stop();
});
