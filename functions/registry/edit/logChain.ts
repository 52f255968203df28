import { linkHash } from '../../canonicalJson.ts';
import type { LogEntry } from '../model/log.ts';

/** An entry chained to the one before it; `before` is that one's hash, empty for the first. */
export const chainEntry = (before: string, entry: Omit<LogEntry, 'hash'>): LogEntry => ({
  ...entry,
  hash: linkHash(before, entry),
});

/** Whether entries, newest first, follow each other without a gap or an edit. The last is checked when it is the first ever. */
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
