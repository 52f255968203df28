import { describe, expect, it } from 'vitest';
import { type OrderedWork, runInOrder } from '../../../replay/play/runInOrder.ts';

const items = Array.from({ length: 20 }, (_, i) => i);
const work = (change: Partial<OrderedWork<number>>): OrderedWork<number> => ({
  items,
  from: 0,
  concurrency: 4,
  act: async () => undefined,
  onDone: () => undefined,
  signal: new AbortController().signal,
  ...change,
});

describe('inOrder', () => {
  it('each item is played once, from the given start', async () => {
    const done: number[] = [];
    await runInOrder(work({ from: 5, act: async (item) => void done.push(item) }));
    expect(done).toEqual(items.slice(5));
  });

  it('no more items run at once than allowed', async () => {
    let underWay = 0;
    let most = 0;
    const act = async (): Promise<void> => {
      underWay += 1;
      most = Math.max(most, underWay);
      await Promise.resolve();
      underWay -= 1;
    };
    await runInOrder(work({ act }));
    expect(most).toBe(4);
  });

  it('only items without a gap before them count as done', async () => {
    const gates = items.map(() => Promise.withResolvers<void>());
    const reported: number[] = [];
    const running = runInOrder(
      work({
        concurrency: 20,
        act: (i) => gates[i]?.promise ?? Promise.resolve(),
        onDone: (_, n) => reported.push(n),
      }),
    );
    for (const i of [1, 2, 0, ...items.slice(3)]) {
      gates[i]?.resolve();
      await gates[i]?.promise;
    }
    await running;
    expect(reported.slice(0, 4)).toEqual([0, 0, 3, 4]);
  });

  it('after a failure no further item starts, and running ones finish', async () => {
    const begun: number[] = [];
    const finished: number[] = [];
    const act = async (item: number): Promise<void> => {
      begun.push(item);
      await Promise.resolve();
      if (item === 2) throw new Error('refused');
      finished.push(item);
    };
    await expect(runInOrder(work({ act }))).rejects.toThrow('refused');
    expect(begun.length).toBeLessThan(items.length);
    expect(finished).toEqual(begun.filter((item) => item !== 2));
  });

  it('after an abort no further item starts', async () => {
    const stop = new AbortController();
    const begun: number[] = [];
    const act = async (item: number): Promise<void> => {
      begun.push(item);
      if (item === 3) stop.abort();
    };
    await runInOrder(work({ act, signal: stop.signal }));
    expect(begun).toEqual([0, 1, 2, 3]);
  });
});
