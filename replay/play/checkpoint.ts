import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Which replay it is, and of which data; a checkpoint of another one does not count. */
const Run = z.object({
  seed: z.int(),
  cases: z.int(),
  /** Digest of the workload that the recipe promises. */
  workload: z.string(),
  /** What the endpoint's data is known by. */
  data: z.string(),
});
export type Run = z.infer<typeof Run>;

const Stored = Run.extend({ done: z.int().min(0) });

/** Remembers how many visits from the start are all done. */
export type Checkpoint = {
  /** Visits that an earlier play of the same run finished; 0 when there was none. */
  read(): number;
  /** Keeps it, at most once a second unless `now`. */
  keep(done: number, now?: 'now'): void;
};

const KEEP_EVERY_MS = 1_000;

/** A checkpoint in a file. Losing it costs time only: what was done is met again by its idempotency keys. */
export const createCheckpoint = (file: string, run: Run): Checkpoint => {
  let keptAt = 0;
  return {
    read: () => {
      const stored = readStored(file);
      return stored && isSameRun(stored, run) ? stored.done : 0;
    },
    keep: (done, now) => {
      if (!now && Date.now() - keptAt < KEEP_EVERY_MS) return;
      keptAt = Date.now();
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify({ ...run, done }));
      renameSync(`${file}.new`, file);
    },
  };
};

const readStored = (file: string): z.infer<typeof Stored> | undefined => {
  if (!existsSync(file)) return undefined;
  try {
    return Stored.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined; // unreadable is as good as absent
  }
};

const isSameRun = (a: Run, b: Run): boolean =>
  a.seed === b.seed && a.cases === b.cases && a.workload === b.workload && a.data === b.data;
