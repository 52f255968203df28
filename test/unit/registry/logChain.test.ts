import { describe, expect, it } from 'vitest';
import { chainEntry, isLogIntact } from '../../../functions/registry/edit/logChain.ts';
import type { LogEntry } from '../../../functions/registry/model/log.ts';

/** Returns a log of `length` changes, newest first. */
const logOf = (length: number): LogEntry[] => {
  const entries: LogEntry[] = [];
  for (let number = 1; number <= length; number += 1) {
    const [before] = entries;
    entries.unshift(
      chainEntry(before?.hash ?? '', {
        number,
        at: `2016-04-0${number}T01:00:00.000Z`,
        day: `2016-04-0${number}`,
        actor: 'operator',
        role: 'OPERATOR',
        act: 'DELEGATE_MATTER',
        what: [`DLG-${number}`],
        key: `key-${number}`,
        payload: 'fingerprint',
        before: before?.after ?? null,
        after: `${number}-generation`,
      }),
    );
  }
  return entries;
};
const log = logOf(4);

describe('isLogIntact', () => {
  it('a registry log is intact as written, in whole or from its end', () => {
    expect([log, log.slice(0, 2), []].map(isLogIntact)).toEqual([true, true, true]);
  });

  it.each(['actor', 'at', 'payload'] as const)('a registry log with an edited %s is broken', (field) => {
    expect(isLogIntact(log.map((entry, i) => (i === 1 ? { ...entry, [field]: 'x' } : entry)))).toBe(false);
  });

  it('a registry log with a missing entry is broken', () => {
    expect(isLogIntact(log.toSpliced(1, 1))).toBe(false);
    expect(isLogIntact([...log.slice(0, 2), ...logOf(1)])).toBe(false);
  });
});
