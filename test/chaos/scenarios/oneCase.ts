import { setTimeout as wait } from 'node:timers/promises';
import { codesOf } from '../../support/cases.ts';
import type { CaseAnswer } from '../../support/operations.ts';
import { caseOf, places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { audit } from '../stage/audit.ts';
import { acceptOne, persist } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';

const WRITERS = 64;
const MOST_TRIES = 200;
const PAUSE_MS = 1_000;
const OTHER_WINDOW = '350205002214-02';

/** Many writers act on one case at the same moment, and those who lose try again as a new request. */
export const oneCase: Scenario = {
  name: '5 64 writers on one case',
  faults: '64 hand one case over at the same time, each under keys of their own',
  share: 0,
  least: 1,
  play: async ({ cases, shared, done }) => {
    const platform = await shared();
    const { world } = platform;
    const ledger = createLedger();
    const windows = [places.xinanWindow, OTHER_WINDOW];
    const clerk = (await world.actor('clerk', { windows })).at('2016-04-12 09:00');
    const unexpected: string[] = [];
    let conflicts = 0;
    for (let i = 0; i < cases; i += 1) {
      const { number } = await acceptOne({ ledger, clerk }, `one-${i}`, i);
      const write = async (writer: number): Promise<void> => {
        for (let tries = 0; tries < MOST_TRIES; tries += 1) {
          const idempotencyKey = `one-${i}-${writer}-${tries}`;
          const window = windows[writer % windows.length] ?? places.xinanWindow;
          const answer = await persist(() =>
            clerk.handOver({ number, clerk: `c${writer}`, window, idempotencyKey }),
          );
          if (answer.case) return ledger.acknowledge(answer.case, idempotencyKey);
          conflicts += 1;
          if (!isConflict(answer)) unexpected.push(`refused with ${codesOf(answer)}`);
          await wait(Math.random() * PAUSE_MS);
        }
        unexpected.push('a writer never came through');
      };
      await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
      const seen = caseOf({ case: await clerk.find(number), refusals: [] });
      // one history after the other: every act raised the version by one
      if (seen.version !== WRITERS + 1 || seen.history.length !== WRITERS + 1)
        unexpected.push(`version ${seen.version} after ${seen.history.length} events`);
      done(1);
    }
    const notes = [`${conflicts} conflicts, all typed`];
    return audit(platform, ledger, conflicts, { unexpected, notes });
  },
};

const isConflict = (answer: CaseAnswer): boolean => codesOf(answer).join() === 'CONFLICT';
