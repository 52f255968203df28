import { expect, test } from 'vitest';
import { inBatches } from '../../../functions/dynamodb/inBatches.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

/** Sends so many things; `putOff` says which of a batch come again, by when the batch was sent. */
const send = async (
  count: number,
  bounds: { size: number; atOnce?: number },
  putOff: (batch: readonly number[], nth: number) => readonly number[] = () => [],
) => {
  const batches: (readonly number[])[] = [];
  await inBatches(numbers(count), bounds, async (batch) => putOff(batch, batches.push(batch)));
  return batches;
};

test('everything is sent once, in its order, as much at once as a batch holds', async () => {
  expect(await send(5, { size: 2 })).toEqual([[0, 1], [2, 3], [4]]);
  expect(await send(5, { size: 2, atOnce: 8 })).toEqual([[0, 1], [2, 3], [4]]);
});

test('nothing is no batch', async () => {
  expect(await send(0, { size: 2 })).toEqual([]);
});

test('what was put off comes again before the rest, and nothing else does', async () => {
  expect(await send(5, { size: 3 }, (batch, nth) => (nth === 1 ? batch.slice(1) : []))).toEqual([
    [0, 1, 2],
    [1, 2, 3],
    [4],
  ]);
});
