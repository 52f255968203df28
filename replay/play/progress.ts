import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a replay, or the like, is. */
export type Progress = { done(steps: number): void; stop(): void };

/** Where progress is shown, and the clock it is measured by. */
export type Screen = {
  readonly isTTY: boolean;
  readonly print: (line: string) => void;
  readonly now: () => number;
};

const terminal: Screen = {
  isTTY: process.stdout.isTTY,
  print: (line) => console.log(line),
  now: () => performance.now(),
};

const LINE_EVERY_MS = 5_000;

type Shown = { readonly unit?: string | undefined; readonly screen?: Screen | undefined };

/** A bar on a terminal, otherwise a plain line every five seconds: cases (or what else is counted) done, how many a second, time left. */
export const createProgress = (
  total: number,
  before: number,
  { unit = 'cases', screen = terminal }: Shown = {},
): Progress => (screen.isTTY ? showBar : printLines)(total, before, unit, screen);

const showBar = (total: number, before: number, unit: string, { now }: Screen): Progress => {
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

const printLines = (total: number, before: number, unit: string, { print, now }: Screen): Progress => {
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

/** Steps a second since the start, and the time that the rest takes at that pace. */
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
