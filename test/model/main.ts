import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openAssembly } from '../../infra/local/template/keptAssembly.ts';
import { type Command, countOption, runCommand } from '../../infra/operate/command.ts';
import { openWorld } from '../support/world.ts';
import { type HistoryPlan, type PlayResult, playHistories } from './playHistories.ts';

const schema = z.object({
  runs: countOption('runs').default(10_000),
  seed: z.coerce
    .number('--seed must be a number')
    .int('--seed must be a whole number')
    .default(() => Date.now() % 2 ** 31),
  length: countOption('length').default(40),
  opening: z.iso.date('--opening must be a day such as 2016-04-05').optional(),
  path: z.string().optional(),
  replay: z.string().optional(),
});

const command: Command<typeof schema> = {
  name: 'histories',
  usage:
    'npm run histories -- [--runs N] [--seed N] [--length N] [--opening DAY] [--path PATH --replay REPLAY]',
  about:
    'Plays random histories to the platform and to a small model, and compares; exit code 1 when they differ.',
  options: {
    runs: { type: 'string', help: 'histories to play; 10000 unless given' },
    seed: { type: 'string', help: 'seed of what is drawn; the time unless given' },
    length: { type: 'string', help: 'longest history; 40 unless given' },
    opening: { type: 'string', help: 'first day; 2016-04-05 unless given' },
    path: { type: 'string', help: 'path of a history that failed, as it was printed' },
    replay: { type: 'string', help: 'its commands, as they were printed' },
  },
  schema,
};

/** Histories per platform: a fresh one each round, so that old data slows none down. */
const ROUND = 500;

const playAll = async ({ runs, seed, ...plan }: z.infer<typeof schema>): Promise<number> => {
  console.log(`${runs} histories, seed ${seed}`);
  const folder = mkdtempSync(join(tmpdir(), 'tongban-histories-'));
  const seen: Record<string, number> = {};
  let [histories, requests] = [0, 0];
  try {
    const assemblyDir = await openAssembly(folder);
    while (histories < runs) {
      const round = { ...plan, runs: Math.min(ROUND, runs - histories), seed: seed + histories };
      const played = await playRound(assemblyDir, round);
      histories += played.histories;
      requests += played.requests;
      for (const [name, count] of Object.entries(played.seen)) seen[name] = (seen[name] ?? 0) + count;
      console.log(`${histories} of ${runs}, ${requests} requests`);
      if (plan.path !== undefined) break;
    }
    for (const [name, count] of Object.entries(seen).sort(([, a], [, b]) => b - a))
      console.log(`${String(count).padStart(7)} ${name}`);
    console.log(`${histories} histories, ${requests} requests: the platform agrees with the model`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? `${error.message}\n\n${error.cause ?? ''}` : error);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const playRound = async (assemblyDir: string, plan: HistoryPlan): Promise<PlayResult> => {
  const world = await openWorld({ assemblyDir });
  try {
    return await playHistories(world, plan);
  } finally {
    await world.close();
  }
};

await runCommand(command, playAll);
