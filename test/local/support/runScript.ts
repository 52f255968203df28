import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** Exit code and output of a script. */
export type ScriptResult = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Returns the absolute path of a file of the repository. */
export const repositoryFile = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Runs a script of the repository with this Node until it ends. */
export const runScript = async (
  path: string,
  args: readonly string[],
  { cwd = repositoryFile('.'), env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<ScriptResult> => {
  const child = spawn(process.execPath, [repositoryFile(path), ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
};
