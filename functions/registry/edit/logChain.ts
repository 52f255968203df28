import { linkHash } from '../../canonicalJson.ts';
import type { LogEntry } from '../model/log.ts';

/** Chains an entry to the previous one; `before` is the previous hash, empty for the first. */
export const chainEntry = (before: string, entry: Omit<LogEntry, 'hash'>): LogEntry => ({
  ...entry,
  hash: linkHash(before, entry),
});

/** Whether entries, newest first, are gapless and unedited. The last one is checked only if it is entry 1. */
export const isLogIntact = (entries: readonly LogEntry[]): boolean =>
  entries.every((entry, i) => {
    const before = entries[i + 1];
    if (!before && entry.number > 1) return true;
    const { hash, ...content } = entry;
    return (
      entry.number === (before?.number ?? 0) + 1 &&
      entry.before === (before?.after ?? null) &&
      hash === linkHash(before?.hash ?? '', content)
    );
  });
