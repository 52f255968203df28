import { setTimeout as wait } from 'node:timers/promises';
import { runInOrder } from '../../../replay/play/runInOrder.ts';
import type { CaseAnswer, CaseFields } from '../../support/operations.ts';
import { type Actor, application, caseOf, places } from '../../support/world.ts';
import type { Ledger } from './ledger.ts';

const MOST_TRIES = 400;
const LONGEST_PAUSE_MS = 1_000;
/** Matters settled at the village's window. */
const MATTERS = ['HC-PS-02', 'HC-PS-03'] as const;
/** Number of made-up people. */
const PEOPLE = 1_000;

/** Receives each error before a retry. */
export type OnError = (error: unknown) => void;

/** Repeats a request until it is answered, as a client does after a lost connection. */
export const sendUntilAnswered = async <T>(
  act: () => Promise<T>,
  onError: OnError = () => undefined,
): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      onError(error);
      if (tries === MOST_TRIES) throw error;
      await wait(Math.min(20 * 2 ** tries, LONGEST_PAUSE_MS) * (0.5 + Math.random() / 2));
    }
  }
};

/** Runs `act` for each number from 0, at most `concurrency` at once. */
export const runConcurrently = (
  concurrency: number,
  times: number,
  act: (i: number) => Promise<void>,
  done: (cases: number) => void = () => undefined,
): Promise<void> =>
  runInOrder({
    items: Array.from({ length: times }, (_, i) => i),
    from: 0,
    concurrency,
    act,
    onDone: () => done(1),
    signal: new AbortController().signal,
  });

/** A window's clerk with a ledger of confirmed acts. */
export type WindowClerk = {
  readonly ledger: Ledger;
  readonly clerk: Actor;
  readonly window?: string;
  readonly onError?: OnError;
};

/** Accepts one case under a key and records it in the ledger. */
export const acceptOne = (counter: WindowClerk, key: string, i: number): Promise<CaseFields> =>
  file(counter, key, i, false);

/** Accepts and completes a case by one request. */
export const serveAtOnce = (counter: WindowClerk, key: string, i: number): Promise<CaseFields> =>
  file(counter, key, i, true);

const file = async (
  { ledger, clerk, window = places.xinanWindow, onError }: WindowClerk,
  key: string,
  i: number,
  settleAtOnce: boolean,
): Promise<CaseFields> => {
  ledger.files(key);
  const matter = MATTERS[i % MATTERS.length] ?? MATTERS[0];
  const cases = [{ application: application(matter, places.xinan, i % PEOPLE) }];
  const answer = await sendUntilAnswered(
    () => clerk.accept({ window, cases, idempotencyKey: key, settleAtOnce }),
    onError,
  );
  const accepted = caseOf(answer.results[0] ?? { case: null, refusals: answer.refusals });
  ledger.acknowledge(accepted, key);
  return accepted;
};

/** Carries out an act despite lost connections and records it in the ledger. */
export const actOnce = async (
  { ledger, onError }: Pick<WindowClerk, 'ledger' | 'onError'>,
  key: string,
  act: (key: string) => Promise<CaseAnswer>,
): Promise<CaseAnswer> => {
  const answer = await sendUntilAnswered(() => act(key), onError);
  if (answer.case) ledger.acknowledge(answer.case, key);
  return answer;
};

/** Accepts and completes a case. */
export const serveOne = async (counter: WindowClerk, key: string, i: number): Promise<CaseFields> => {
  const { number } = await acceptOne(counter, key, i);
  const complete = (idempotencyKey: string) => counter.clerk.complete({ number, idempotencyKey });
  return caseOf(await actOnce(counter, `${key}-done`, complete));
};
