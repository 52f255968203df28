import { describe, expect, it } from 'vitest';
import { awaitFigures } from '../../../replay/report/awaitFigures.ts';
import { expectedFigures, type Figures } from '../../../replay/report/figures.ts';
import { generateWorkload } from '../../../replay/workload/generate.ts';
import { readWorkloadPack } from '../../../replay/workload/pack.ts';

const pack = readWorkloadPack();
const expected = expectedFigures(generateWorkload(pack).slice(0, 50), pack);

const watch = async (figuresAt: (ms: number) => Partial<Figures>): Promise<{ ms: number; last: Figures }> => {
  let ms = 0;
  const pause = async (pauseMs: number): Promise<void> => {
    ms += pauseMs;
  };
  const time = { now: () => ms, pause };
  const last = await awaitFigures(async () => ({ ...expected, ...figuresAt(ms) }), expected, time);
  return { ms, last };
};

describe('settledFigures', () => {
  it('waiting ends soon after the counters reach the expected figures', async () => {
    const { ms, last } = await watch((now) => ({ accepted: now < 3_000 ? 20 : 50 }));
    expect(last.accepted).toBe(50);
    expect(ms).toBe(5_000);
  });

  it('waiting ends 15 s after the last change if the figures are never reached', async () => {
    const { ms, last } = await watch((now) => ({ accepted: now < 3_000 ? 20 : 49 }));
    expect(last.accepted).toBe(49);
    expect(ms).toBe(18_000);
  });

  it('waiting notices a counter that exceeds its expected figure', async () => {
    const { last } = await watch((now) => ({
      completed: now < 1_000 ? expected.completed : expected.completed + 1,
    }));
    expect(last.completed).toBe(expected.completed + 1);
  });
});
