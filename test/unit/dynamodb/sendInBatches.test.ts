import { expect, test } from 'vitest';
import { sendInBatches } from '../../../functions/dynamodb/sendInBatches.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

/** Sends `count` items in batches; `unprocessed` picks the ones of the nth batch to retry. */
const send = async (
  count: number,
  bounds: { size: number; atOnce?: number },
  unprocessed: (batch: readonly number[], nth: number) => readonly number[] = () => [],
) => {
  const batches: (readonly number[])[] = [];
  await sendInBatches(numbers(count), bounds, async (batch) => unprocessed(batch, batches.push(batch)));
  return batches;
};

test('sendInBatches sends every item once, in order, in full batches', async () => {
  expect(await send(5, { size: 2 })).toEqual([[0, 1], [2, 3], [4]]);
  expect(await send(5, { size: 2, atOnce: 8 })).toEqual([[0, 1], [2, 3], [4]]);
});

test('sendInBatches sends no batch for no items', async () => {
  expect(await send(0, { size: 2 })).toEqual([]);
});

test('sendInBatches retries unprocessed items before the rest', async () => {
  expect(await send(5, { size: 3 }, (batch, nth) => (nth === 1 ? batch.slice(1) : []))).toEqual([
    [0, 1, 2],
    [1, 2, 3],
    [4],
  ]);
});
