import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import cdk from '../../../cdk.json' with { type: 'json' };

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Synthesizes the app of stage local into `outdir`. As the CDK's own command does: a process of its own, with the
 * settings in its environment. Throws with what that process printed.
 */
export const synthesizeLocal = async (outdir: string, signal?: AbortSignal): Promise<void> => {
  const printed = await runApp({ stage: 'local' }, outdir, signal);
  signal?.throwIfAborted();
  if (printed !== undefined) throw new Error(`the app cannot be synthesized:\n${printed}`);
};

// what the app said when it failed
const runApp = async (
  settings: Record<string, string>,
  outdir: string,
  signal: AbortSignal | undefined,
): Promise<string | undefined> => {
  const child = spawn(process.execPath, ['infra/app.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify({ ...cdk.context, ...settings }),
      // CloudFormation's rules take half of the time, and this stage is never deployed; cdk-nag checks it still
      CDK_VALIDATION: 'false',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kill = (): boolean => child.kill();
  signal?.addEventListener('abort', kill);
  // closed only when its bundler too has let go of the pipe: after that nobody writes into the folder
  const [printed, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  signal?.removeEventListener('abort', kill);
  return code === 0 ? undefined : printed;
};
