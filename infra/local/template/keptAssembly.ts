import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ROOT, synthesizeLocal } from './synth.ts';

/** What a synthesis reads, below the project's folder; a test synthesizes from nothing else. */
export const SOURCES = [
  'cdk.json',
  'districts',
  'functions',
  'infra',
  'package-lock.json',
  'package.json',
  'schema',
  'tsconfig.json',
];

type Opening = {
  readonly signal?: AbortSignal | undefined;
  /** Called before a synthesis, which takes some 15 seconds. */
  readonly onSynthesis?: () => void;
  readonly root?: string;
  readonly synthesize?: (outdir: string, signal?: AbortSignal) => Promise<void>;
};

/**
 * Puts the app of stage local below `folder`, and returns where: a copy of the assembly that an earlier call kept for
 * the same sources in .tongban/assembly, or else a new one. A copy, so that replacing what is kept disturbs no runner.
 */
export const openAssembly = async (
  folder: string,
  { signal, onSynthesis, root = ROOT, synthesize = synthesizeLocal }: Opening = {},
): Promise<string> => {
  const outdir = resolve(folder, 'cdk.out');
  const keptDir = join(root, '.tongban', 'assembly');
  const key = hashSources(root);
  if (takeKept(join(keptDir, key), outdir)) return outdir;
  onSynthesis?.();
  await synthesize(outdir, signal);
  // sources edited meanwhile may be in it or not
  if (hashSources(root) === key) keep(outdir, keptDir, key);
  return outdir;
};

const hashSources = (root: string): string => {
  const hash = createHash('sha256');
  for (const file of filesOf(root)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
};

const filesOf = (root: string): string[] =>
  globSync(
    SOURCES.flatMap((source) => [source, `${source}/**`]),
    { cwd: root, withFileTypes: true },
  )
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .sort();

/** Copies what is kept; false when nothing is, or another run replaces it at this moment. */
const takeKept = (kept: string, outdir: string): boolean => {
  rmSync(outdir, { recursive: true, force: true });
  try {
    cpSync(kept, outdir, { recursive: true });
    return existsSync(join(outdir, 'manifest.json'));
  } catch {
    return false;
  }
};

/** Keeps an assembly in place of all others. A failure costs the next start a synthesis, no more. */
const keep = (outdir: string, keptDir: string, key: string): void => {
  try {
    mkdirSync(keptDir, { recursive: true });
    const fresh = mkdtempSync(join(keptDir, 'new-'));
    cpSync(outdir, fresh, { recursive: true });
    renameSync(fresh, join(keptDir, key));
    for (const name of readdirSync(keptDir))
      if (name !== key) rmSync(join(keptDir, name), { recursive: true, force: true });
  } catch {
    // another run was faster
  }
};
