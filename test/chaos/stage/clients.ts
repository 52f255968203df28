import { setTimeout as wait } from 'node:timers/promises';
import { inOrder } from '../../../replay/play/inOrder.ts';
import type { CaseAnswer, CaseFields } from '../../support/operations.ts';
import { type Actor, application, caseOf, places } from '../../support/world.ts';
import type { Ledger } from './ledger.ts';

const MOST_TRIES = 40;
const LONGEST_PAUSE_MS = 1_000;
/** Matters that the village's window settles itself. */
const MATTERS = ['HC-PS-02', 'HC-PS-03'] as const;
/** Made-up people there are. */
const PEOPLE = 1_000;

/** Told of each error that a client came again after. */
export type OnError = (error: unknown) => void;

/** Sends the same request again until it is answered, as a client does that lost the line. */
export const persist = async <T>(act: () => Promise<T>, onError: OnError = () => undefined): Promise<T> => {
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

/** Does something for each number from 0, so many at a time. */
export const atOnce = (
  concurrency: number,
  times: number,
  act: (i: number) => Promise<void>,
  done: (cases: number) => void = () => undefined,
): Promise<void> =>
  inOrder({
    items: Array.from({ length: times }, (_, i) => i),
    from: 0,
    concurrency,
    act,
    onDone: () => done(1),
    signal: new AbortController().signal,
  });

/** A window and its clerk, who writes down what they were told. */
export type Counter = {
  readonly ledger: Ledger;
  readonly clerk: Actor;
  readonly window?: string;
  readonly onError?: OnError;
};

/** Accepts one case under a key, and says so in the ledger. */
export const acceptOne = async (
  { ledger, clerk, window = places.xinanWindow, onError }: Counter,
  key: string,
  i: number,
): Promise<CaseFields> => {
  ledger.files(key);
  const matter = MATTERS[i % MATTERS.length] ?? MATTERS[0];
  const cases = [{ application: application(matter, places.xinan, i % PEOPLE) }];
  const answer = await persist(() => clerk.accept({ window, cases, idempotencyKey: key }), onError);
  const accepted = caseOf(answer.results[0] ?? { case: null, refusals: answer.refusals });
  ledger.acknowledge(accepted, key);
  return accepted;
};

/** Has an act done, however often the line breaks, and says so in the ledger. */
export const actOnce = async (
  { ledger, onError }: Pick<Counter, 'ledger' | 'onError'>,
  key: string,
  act: (key: string) => Promise<CaseAnswer>,
): Promise<CaseAnswer> => {
  const answer = await persist(() => act(key), onError);
  if (answer.case) ledger.acknowledge(answer.case, key);
  return answer;
};

/** Accepts a case and settles it. */
export const serveOne = async (counter: Counter, key: string, i: number): Promise<CaseFields> => {
  const { number } = await acceptOne(counter, key, i);
  const complete = (idempotencyKey: string) => counter.clerk.complete({ number, idempotencyKey });
  return caseOf(await actOnce(counter, `${key}-done`, complete));
};
