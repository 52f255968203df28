import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openAssembly } from '../../infra/local/template/keptAssembly.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the synthesized app shared by the runners of all test files. */
    assemblyDir: string;
  }
}

/** Opens the app of stage local once for all test files. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'tongban-assembly-'));
  project.provide('assemblyDir', await openAssembly(folder));
  return () => rm(folder, { recursive: true, force: true });
};
