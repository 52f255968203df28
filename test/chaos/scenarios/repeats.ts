import { randomUUID } from 'node:crypto';
import { codesOf } from '../../support/cases.ts';
import type { CaseAnswer } from '../../support/operations.ts';
import { actOnTicket, ticketOf } from '../../support/queue.ts';
import { type Actor, application, places } from '../../support/world.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { auditPlatform } from '../stage/auditPlatform.ts';
import { runConcurrently, serveOne } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';

const AT_ONCE = 8;
const MATTERS = ['HC-PS-02', 'HC-PS-03'];

/** Repeats the acceptance of `serveOne` under its key, at the window as before or at home. */
const acceptAgain = async (
  clerk: Actor,
  key: string,
  i: number,
  channel: 'WINDOW' | 'HOME_VISIT',
): Promise<CaseAnswer> => {
  const cases = [{ application: application(MATTERS[i % 2] ?? '', places.xinan, i % 1_000) }];
  const { results, refusals } = await clerk.accept({
    window: places.xinanWindow,
    channel,
    cases,
    idempotencyKey: key,
  });
  return results[0] ?? { case: null, refusals };
};

const playAgain = async (
  { cases, shared, done }: ScenarioContext,
  name: string,
  day: string,
  check: (clerk: Actor, key: string, i: number, number: string) => Promise<string[]>,
) => {
  const platform = await shared();
  const ledger = createLedger();
  const clerk = await platform.world.clerk(places.xinanWindow);
  const unexpected: string[] = [];
  const play = async (i: number): Promise<void> => {
    const key = `${name}-${i}`;
    const { number } = await serveOne({ ledger, clerk: clerk.at(`${day} 09:00`) }, key, i);
    unexpected.push(...(await check(clerk.at(`${day} 09:11`), key, i, number)));
  };
  await runConcurrently(AT_ONCE, cases, play, done);
  return auditPlatform(platform, ledger, 2 * cases, { unexpected });
};

/** Repeats requests after 11 minutes: longer than DynamoDB keeps a client token. */
export const afterElevenMinutes: Scenario = {
  name: '3 the same request after 11 minutes',
  faults: 'requests are repeated after DynamoDB has forgotten their tokens',
  share: 0.002,
  least: 8,
  play: (given) =>
    playAgain(given, 'eleven', '2016-04-08', async (clerk, key, i, number) => {
      const accepted = await acceptAgain(clerk, key, i, 'WINDOW');
      const completed = await clerk.complete({ number, idempotencyKey: `${key}-done` });
      const ticket = { window: places.xinanWindow, idempotencyKey: `${key}-${randomUUID()}` };
      const signs = [clerk, clerk.at('2016-04-08 09:22')].map(async (one) => {
        const answer = await actOnTicket(one, 'takeTicket', ticket);
        return ticketOf(answer).sign;
      });
      return [
        ...[accepted, completed].flatMap((answer) =>
          answer.case?.version === 2 && answer.case.number === number
            ? []
            : [`answered version ${answer.case?.version ?? codesOf(answer)}`],
        ),
        ...(new Set(await Promise.all(signs)).size === 1 ? [] : ['two tickets for one request']),
      ];
    }),
};

/** Repeats keys with another payload. */
export const otherPayload: Scenario = {
  name: '4 the same key, another payload',
  faults: 'keys are repeated with another channel, and for another act',
  share: 0.002,
  least: 8,
  play: (given) =>
    playAgain(given, 'other', '2016-04-11', async (clerk, key, i, number) => {
      const accepted = await acceptAgain(clerk, key, i, 'HOME_VISIT');
      const rejected = await clerk.reject({ number, reason: '重复', idempotencyKey: `${key}-done` });
      return [accepted, rejected].flatMap((answer) =>
        codesOf(answer).join() === 'KEY_REUSED' ? [] : [`answered ${codesOf(answer).join() || 'done'}`],
      );
    }),
};
