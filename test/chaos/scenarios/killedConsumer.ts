import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StreamRecord } from '../../../infra/local/stream/record.ts';
import type { Scenario } from '../scenario.ts';
import { type Counting, openCounting } from '../stage/counting.ts';
import { inventLife } from '../stage/lives.ts';
import { recordsOf } from '../stage/records.ts';
import type { Fault } from '../wire/faults.ts';

const PROGRAM = fileURLToPath(new URL('../processes/consumer.ts', import.meta.url));
const MOST_CALLS = 40;

/** The rollup is killed at every one of its calls, before the call is done and after; then the batch comes again. */
export const killedConsumer: Scenario = {
  name: '10a SIGKILL of the rollup at every call',
  faults: 'the process that counts is killed at each of its calls to DynamoDB, before and after it is done',
  share: 0,
  least: 40,
  play: async ({ cases, random, assemblyDir, done }) => {
    const counting = await openCounting(assemblyDir);
    let invented = 0;
    const inventBatch = (): StreamRecord[] => {
      const lives = Array.from({ length: cases }, () => inventLife(random, invented++));
      counting.expect(lives);
      return recordsOf(lives, random);
    };
    try {
      let calls = 0;
      for (const kind of ['CUT', 'LOSE'] as const) {
        for (let nth = 1; nth <= MOST_CALLS; nth += 1) {
          const records = inventBatch();
          if (!(await isKilledAt(counting, records, nth, kind))) break;
          calls = Math.max(calls, nth);
          await counting.deliver(records);
        }
      }
      done(cases);
      return await counting.audit({ notes: [`killed at each of ${calls} calls, before and after`] });
    } finally {
      await counting.close();
    }
  },
};

/** Lets a process count a batch and kills it at its n-th call; false when it made fewer. */
const isKilledAt = async (
  { wire, table }: Counting,
  records: readonly StreamRecord[],
  nth: number,
  kind: Exclude<Fault['kind'], 'HOLD' | 'CHANGE'>,
): Promise<boolean> => {
  const child = fork(PROGRAM, { execArgv: [] });
  const ended = once(child, 'exit');
  let calls = 0;
  await wire.during(
    () => {
      calls += 1;
      if (calls !== nth) return undefined;
      child.kill('SIGKILL');
      return { kind };
    },
    async () => {
      child.send({ endpoint: wire.endpoint, table, records });
      await ended;
    },
  );
  return child.signalCode === 'SIGKILL';
};
