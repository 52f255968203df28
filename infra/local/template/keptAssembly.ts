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

/** Files and folders that a synthesis reads; a test synthesizes from a copy of these alone. */
export const SOURCES = [
  'cdk.json',
  'districts',
  'functions',
  'infra',
  'package-lock.json',
  'package.json',
  'portal/index.html',
  'portal/package.json',
  'portal/public',
  'portal/src',
  'portal/inlineDocuments.ts',
  'portal/offlineFiles.ts',
  'portal/vite.config.ts',
  'portal/worker',
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
 * Puts an assembly of stage local into `folder` and returns its path: a copy of the one that an earlier call kept for
 * the same sources in .tongban/assembly, or else a new one. A runner has its copy, so the kept one can be replaced.
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
  // an assembly of sources that were edited meanwhile has no key
  if (hashSources(root) === key) keepOnly(outdir, keptDir, key);
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

/** Copies a kept assembly; false when there is none, or when another run replaced it meanwhile. */
const takeKept = (kept: string, outdir: string): boolean => {
  rmSync(outdir, { recursive: true, force: true });
  try {
    cpSync(kept, outdir, { recursive: true });
    return existsSync(kept);
  } catch {
    return false;
  }
};

/** Keeps an assembly in place of all others. Folders are renamed whole, so that no other run sees half of one. */
const keepOnly = (outdir: string, keptDir: string, key: string): void => {
  mkdirSync(keptDir, { recursive: true });
  const work = mkdtempSync(`${keptDir}-`);
  try {
    cpSync(outdir, join(work, 'new'), { recursive: true });
    renameSync(join(work, 'new'), join(keptDir, key));
    for (const name of readdirSync(keptDir))
      if (name !== key) renameSync(join(keptDir, name), join(work, name));
  } catch {
    // another run was faster: at worst the next start synthesizes again
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
