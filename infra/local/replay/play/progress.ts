import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a replay is. */
export type Progress = { done(cases: number): void; stop(): void };

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

/** A bar on a terminal, otherwise a plain line every five seconds: cases done, cases a second, time left. */
export const createProgress = (total: number, before: number, screen: Screen = terminal): Progress =>
  screen.isTTY ? showBar(total, before, screen) : printLines(total, before, screen);

const showBar = (total: number, before: number, { now }: Screen): Progress => {
  const bar = new SingleBar(
    { format: '{bar} {percentage} % | {value} of {total} cases | {rate}/s | {left} left', hideCursor: true },
    Presets.shades_classic,
  );
  const pace = createPace(total, before, now);
  bar.start(total, before, pace(before));
  return { done: (cases) => bar.update(cases, pace(cases)), stop: () => bar.stop() };
};

const printLines = (total: number, before: number, { print, now }: Screen): Progress => {
  const pace = createPace(total, before, now);
  let printedAt = now();
  return {
    done: (cases) => {
      if (now() - printedAt < LINE_EVERY_MS && cases < total) return;
      printedAt = now();
      const { rate, left } = pace(cases);
      print(
        `${cases.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} cases, ${rate}/s, ${left} left`,
      );
    },
    stop: () => undefined,
  };
};

/** Cases a second since the start, and the time that the rest takes at that pace. */
const createPace = (total: number, before: number, now: () => number) => {
  const startedAt = now();
  return (cases: number): { rate: string; left: string } => {
    const rate = (cases - before) / Math.max(0.001, (now() - startedAt) / 1_000);
    return { rate: rate.toFixed(0), left: rate > 0 ? inMinutes((total - cases) / rate) : '?' };
  };
};

const inMinutes = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
