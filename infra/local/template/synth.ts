import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import cdk from '../../../cdk.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Synthesizes the app of stage local into `outdir`, just as the CDK's own command does: a process of its own,
 * with the context and the folder in its environment. Throws with what that process printed.
 */
export const synthesizeLocal = async (
  issuer: string,
  outdir: string,
  signal?: AbortSignal,
): Promise<void> => {
  const child = spawn(process.execPath, ['infra/app.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify({ ...cdk.context, stage: 'local', issuer }),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kill = (): boolean => child.kill();
  signal?.addEventListener('abort', kill);
  // closed only when its bundler too has let go of the pipe: after that nobody writes into the folder
  const [printed, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  signal?.removeEventListener('abort', kill);
  signal?.throwIfAborted();
  if (code !== 0) throw new Error(`the app cannot be synthesized:\n${printed}`);
};
