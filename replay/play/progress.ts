import { Presets, SingleBar } from 'cli-progress';

/** Shows the progress of a long run. */
export type Progress = { done(steps: number): void; stop(): void };

/** The output and clock of progress. */
export type ProgressScreen = {
  readonly isTTY: boolean;
  readonly print: (line: string) => void;
  readonly now: () => number;
};

const terminal: ProgressScreen = {
  isTTY: process.stdout.isTTY,
  print: (line) => console.log(line),
  now: () => performance.now(),
};

const LINE_EVERY_MS = 5_000;

type ProgressOptions = { readonly unit?: string | undefined; readonly screen?: ProgressScreen | undefined };

/** Shows a bar on a terminal, else a line every five seconds: steps done, rate and time left. */
export const createProgress = (
  total: number,
  before: number,
  { unit = 'cases', screen = terminal }: ProgressOptions = {},
): Progress => (screen.isTTY ? showBar : printLines)(total, before, unit, screen);

const showBar = (total: number, before: number, unit: string, { now }: ProgressScreen): Progress => {
  const bar = new SingleBar(
    {
      format: `{bar} {percentage} % | {value} of {total} ${unit} | {rate}/s | {left} left`,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  const pace = createPace(total, before, now);
  bar.start(total, before, pace(before));
  return { done: (steps) => bar.update(steps, pace(steps)), stop: () => bar.stop() };
};

const printLines = (
  total: number,
  before: number,
  unit: string,
  { print, now }: ProgressScreen,
): Progress => {
  const pace = createPace(total, before, now);
  let printedAt = now();
  return {
    done: (steps) => {
      if (now() - printedAt < LINE_EVERY_MS && steps < total) return;
      printedAt = now();
      const { rate, left } = pace(steps);
      print(
        `${steps.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} ${unit}, ${rate}/s, ${left} left`,
      );
    },
    stop: () => undefined,
  };
};

/** Measures steps per second since the start, and the time left at that rate. */
const createPace = (total: number, before: number, now: () => number) => {
  const startedAt = now();
  return (steps: number): { rate: string; left: string } => {
    const rate = (steps - before) / Math.max(0.001, (now() - startedAt) / 1_000);
    return { rate: rate.toFixed(0), left: rate > 0 ? inMinutes((total - steps) / rate) : '?' };
  };
};

const inMinutes = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
