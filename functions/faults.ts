import type { StageMetrics } from './stageMetrics.ts';

/** Logs and counts failures of the endpoint, and guesses: its answers are well-formed, so Lambda and the gateway count none. */
export type Faults = ReturnType<typeof createFaults>;

const MOST_LINES = 6;

/** Creates the counters of a stage's failures; each has an alarm. */
export const createFaults = ({ publish, countForVersion }: StageMetrics) => ({
  /** An error that nobody expected. */
  defect(cause: unknown): void {
    console.error({ message: 'defect', ...describe(cause) });
    publish([{ Defects: 1 }]);
    countForVersion('Defects');
  },
  /** A service of the cloud that was throttled, timed out or failed after all retries. */
  unavailable({ name }: Error): void {
    console.warn({ message: 'unavailable', name });
    publish([{ Unavailable: 1 }]);
    countForVersion('Unavailable');
  },
  /** A receipt code without a typing error that opens no case. What was typed is not logged. */
  wrongReceiptCode(): void {
    publish([{ WrongReceiptCodes: 1 }]);
  },
  /** An issuer that did not give its keys: nobody can sign in. */
  issuerUnavailable({ message: reason }: Error): void {
    console.warn({ message: 'issuer unavailable', reason });
    publish([{ IssuerUnavailable: 1 }]);
  },
});

// logs the name and stack of a defect, never its message: messages can contain user input
const describe = (cause: unknown) =>
  cause instanceof Error ? { name: cause.name, at: placeOf(cause) } : { name: typeof cause };

const placeOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, MOST_LINES)
    .map((line) => line.trim());
