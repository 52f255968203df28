import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const KEPT_LINES = 50_000;

/** What the functions printed, in files and the last lines in memory. */
export type FunctionLogs = {
  /** A sink for the lines of one function, known by its logical id. */
  sink(logicalId: string): (line: string) => void;
  /** The lines of the function whose logical id begins with this name, in any case. Throws when not exactly one does. */
  lines(name: string): readonly string[];
  /** The lines of all functions. */
  all(): readonly string[];
  stop(): Promise<void>;
};

/** Opens the logs in `folder`, one file per function; each start begins them anew. */
export const openLogs = (folder: string): FunctionLogs => {
  mkdirSync(folder, { recursive: true });
  const kept = new Map<string, string[]>();
  const files: ReturnType<typeof createWriteStream>[] = [];
  return {
    sink: (logicalId) => {
      const file = createWriteStream(join(folder, `${logicalId}.log`));
      const lines: string[] = [];
      files.push(file);
      kept.set(logicalId, lines);
      return (line) => {
        file.write(`${line}\n`);
        lines.push(line);
        if (lines.length > KEPT_LINES) lines.splice(0, KEPT_LINES / 2);
      };
    },
    lines: (name) => {
      const [found, ...others] = [...kept].filter(([id]) => id.toLowerCase().startsWith(name.toLowerCase()));
      if (!found || others.length > 0)
        throw new Error(`no one function is called ${name}: ${[...kept.keys()]}`);
      return found[1];
    },
    all: () => [...kept.values()].flat(),
    stop: async () => {
      await Promise.all(files.map((file) => new Promise<void>((resolve) => file.end(() => resolve()))));
    },
  };
};
