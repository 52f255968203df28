import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { InvocationResult } from '../lambda/messages.ts';
import type { StreamMapping } from './mapping.ts';
import type { StreamRecord } from './record.ts';

/** How a batch reaches its function, and what happens to what the function cannot take. */
export type Delivery = {
  readonly mapping: Pick<StreamMapping, 'bisect' | 'retries' | 'maxAgeMs' | 'reportsItemFailures'>;
  invoke(records: readonly StreamRecord[]): Promise<InvocationResult>;
  /** Told of records that are given up after `attempts` invocations. */
  giveUp(records: readonly StreamRecord[], attempts: number): void;
  /** Told, in order, of records that need no further attempt. */
  settled(records: readonly StreamRecord[]): void;
  readonly signal: AbortSignal;
};

const ItemFailures = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 2_000;

/**
 * Delivers a batch as Lambda's event source mapping does: a partial failure is tried again from the lowest
 * failed record, an error splits the batch in two where the mapping says so, and what fails more often than
 * the mapping allows, or is older, is given up. Unlike Lambda, it tries an old record once: a local run may be off for days. Rejects with AbortError when `signal` ends it before.
 */
export const deliver = async (delivery: Delivery, batch: readonly StreamRecord[]): Promise<void> => {
  let records = batch;
  for (let attempts = 1; records.length > 0; attempts += 1) {
    delivery.signal.throwIfAborted();
    const from = firstFailure(delivery, records, await delivery.invoke(records));
    if (from > 0) {
      delivery.settled(records.slice(0, from));
      records = records.slice(from);
      attempts = 0;
    } else if (delivery.mapping.bisect && records.length > 1) {
      return deliverHalves(delivery, records);
    } else if (attempts > delivery.mapping.retries || isTooOld(delivery, records)) {
      delivery.giveUp(records, attempts);
      delivery.settled(records);
      return;
    } else {
      await wait(Math.min(FIRST_WAIT_MS * 2 ** attempts, LONGEST_WAIT_MS), undefined, {
        signal: delivery.signal,
      });
    }
  }
};

const isTooOld = ({ mapping }: Delivery, [oldest]: readonly StreamRecord[]): boolean =>
  oldest !== undefined && Date.now() - oldest.dynamodb.ApproximateCreationDateTime * 1_000 > mapping.maxAgeMs;

const deliverHalves = async (delivery: Delivery, records: readonly StreamRecord[]): Promise<void> => {
  const middle = Math.ceil(records.length / 2);
  await deliver(delivery, records.slice(0, middle));
  await deliver(delivery, records.slice(middle));
};

// position of the first record to try again: 0 for a failure of all, the length for none
const firstFailure = (
  { mapping }: Delivery,
  records: readonly StreamRecord[],
  result: InvocationResult,
): number => {
  if (!result.ok) return 0;
  if (!mapping.reportsItemFailures || isEmpty(result.value)) return records.length;
  const answer = ItemFailures.safeParse(result.value);
  if (!answer.success) return 0;
  const failed = answer.data.batchItemFailures.map(({ itemIdentifier }) =>
    records.findIndex((record) => record.dynamodb.SequenceNumber === itemIdentifier),
  );
  // an identifier that is not of this batch fails the whole batch (position -1)
  return Math.max(0, Math.min(records.length, ...failed));
};

// no answer, an empty object and an empty or null list all mean success
const isEmpty = (value: unknown): boolean => {
  if (value === null) return true;
  const answer = z.object({ batchItemFailures: z.array(z.unknown()).nullish() }).safeParse(value);
  return answer.success && !answer.data.batchItemFailures?.length;
};
