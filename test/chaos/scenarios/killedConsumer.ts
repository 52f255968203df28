import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StreamRecord } from '../../../infra/local/stream/record.ts';
import type { Scenario } from '../scenario.ts';
import { inventLife } from '../stage/lives.ts';
import { recordsOf } from '../stage/records.ts';
import { openRollupHarness, type RollupHarness } from '../stage/rollupHarness.ts';
import type { Fault } from '../wire/faults.ts';

const PROGRAM = fileURLToPath(new URL('../processes/consumer.ts', import.meta.url));
const MOST_CALLS = 40;

/** Kills the rollup before and after each of its calls; then the batch is delivered again. */
export const killedConsumer: Scenario = {
  name: '10a SIGKILL of the rollup at every call',
  faults: 'the rollup is killed before and after each of its calls to DynamoDB',
  share: 0,
  least: 40,
  play: async ({ cases, random, assemblyDir, done }) => {
    const counting = await openRollupHarness(assemblyDir);
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

/** Lets a process count a batch and kills it at its nth call; false: it made fewer. */
const isKilledAt = async (
  { wire, table }: RollupHarness,
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
