import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../replay/play/progress.ts';

const play = (steps: readonly (readonly [atMs: number, cases: number])[], before = 0): string[] => {
  const lines: string[] = [];
  let now = 0;
  const screen = { isTTY: false, print: (line: string) => void lines.push(line), now: () => now };
  const progress = createProgress(1_000, before, { screen });
  for (const [at, cases] of steps) {
    now = at;
    progress.done(cases);
  }
  progress.stop();
  return lines;
};

describe('createProgress', () => {
  it('without a terminal, progress lines show count, rate and time left', () => {
    expect(play([[10_000, 100]])).toEqual(['100 of 1,000 cases, 10/s, 1:30 left']);
  });

  it('without a terminal, progress is printed every five seconds and at the end', () => {
    expect(
      play([
        [1_000, 10],
        [5_000, 50],
        [6_000, 60],
        [7_000, 1_000],
      ]),
    ).toHaveLength(2);
  });

  it('the rate of a resumed replay excludes cases played before', () => {
    expect(play([[10_000, 600]], 500)).toEqual(['600 of 1,000 cases, 10/s, 0:40 left']);
  });
});
