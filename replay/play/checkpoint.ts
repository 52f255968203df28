import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Identifies a replay and its data; a checkpoint of another one is ignored. */
const ReplayRun = z.object({
  seed: z.int(),
  cases: z.int(),
  /** Digest of the recipe's workload. */
  workload: z.string(),
  /** Identifies the endpoint's data. */
  data: z.string(),
});
export type ReplayRun = z.infer<typeof ReplayRun>;

const Stored = ReplayRun.extend({ done: z.int().min(0) });

/** Stores how many visits from the start are done without a gap. */
export type Checkpoint = {
  /** Returns the visits done by an earlier run of the same replay; 0: none. */
  read(): number;
  /** Saves the count, at most once a second unless `now`. */
  save(done: number, now?: 'now'): void;
};

const SAVE_EVERY_MS = 1_000;

/** Creates a checkpoint in a file. Losing it costs only time: repeated visits are idempotent by their keys. */
export const createCheckpoint = (file: string, run: ReplayRun): Checkpoint => {
  let savedAt = 0;
  return {
    read: () => {
      const stored = readStored(file);
      return stored && isSameRun(stored, run) ? stored.done : 0;
    },
    save: (done, now) => {
      if (!now && Date.now() - savedAt < SAVE_EVERY_MS) return;
      savedAt = Date.now();
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
    return undefined; // an unreadable checkpoint is ignored
  }
};

const isSameRun = (a: ReplayRun, b: ReplayRun): boolean =>
  a.seed === b.seed && a.cases === b.cases && a.workload === b.workload && a.data === b.data;
