import { setTimeout as wait } from 'node:timers/promises';
import { codesOf } from '../../support/cases.ts';
import type { CaseAnswer } from '../../support/operations.ts';
import { caseOf, places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { auditPlatform } from '../stage/auditPlatform.ts';
import { acceptOne, sendUntilAnswered } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';

const WRITERS = 64;
const MOST_TRIES = 200;
const PAUSE_MS = 1_000;
const OTHER_WINDOW = '350205002214-02';

/** Lets many writers act on one case at once; those who lose retry as a new request. */
export const oneCase: Scenario = {
  name: '5 64 writers on one case',
  faults: '64 writers hand over one case at once, each under keys of their own',
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
          const answer = await sendUntilAnswered(() =>
            clerk.handOver({ number, clerk: `c${writer}`, window, idempotencyKey }),
          );
          if (answer.case) return ledger.acknowledge(answer.case, idempotencyKey);
          conflicts += 1;
          if (!isConflict(answer)) unexpected.push(`refused with ${codesOf(answer)}`);
          await wait(Math.random() * PAUSE_MS);
        }
        unexpected.push('a writer never succeeded');
      };
      await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
      const seen = caseOf({ case: await clerk.find(number), refusals: [] });
      // acts are serialized: each raised the version by one
      if (seen.version !== WRITERS + 1 || seen.history.length !== WRITERS + 1)
        unexpected.push(`version ${seen.version} after ${seen.history.length} events`);
      done(1);
    }
    const notes = [`${conflicts} writes lost with CONFLICT`];
    return auditPlatform(platform, ledger, conflicts, { unexpected, notes });
  },
};

const isConflict = (answer: CaseAnswer): boolean => codesOf(answer).join() === 'CONFLICT';
