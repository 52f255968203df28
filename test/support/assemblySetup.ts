import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { synthesize } from './synth.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the synthesized app that the runners of all test files share. */
    assemblyDir: string;
  }
}

/** Synthesizes the app of stage local once for all test files. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'tongban-assembly-'));
  project.provide('assemblyDir', synthesize('local', folder));
  return () => rm(folder, { recursive: true, force: true });
};
