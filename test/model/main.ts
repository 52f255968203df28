// npm run histories -- [--runs N] [--seed S] [--length N] [--path P --replay R]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { synthesizeLocal } from '../../infra/local/template/synth.ts';
import { openWorld } from '../support/world.ts';
import { type HistoryPlan, type PlayResult, playHistories } from './playHistories.ts';

const wholeNumber = z.coerce.number().int().min(1);
const Options = z.object({
  runs: wholeNumber.default(10_000),
  seed: wholeNumber.default(() => Date.now() % 2 ** 31),
  length: wholeNumber.default(40),
  path: z.string().optional(),
  replay: z.string().optional(),
});

const readOptions = () => {
  const text = { type: 'string' } as const;
  const options = { runs: text, seed: text, length: text, path: text, replay: text };
  return Options.parse(parseArgs({ options }).values);
};

/** Histories per platform: a fresh one each round, so that old data slows none down. */
const ROUND = 500;

const run = async (): Promise<number> => {
  const { runs, seed, ...plan } = readOptions();
  console.log(`${runs} histories, seed ${seed}`);
  const folder = mkdtempSync(join(tmpdir(), 'tongban-histories-'));
  const seen: Record<string, number> = {};
  let [histories, requests] = [0, 0];
  try {
    const assemblyDir = await synthesizeLocal('http://localhost:4000', folder);
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

process.exitCode = await run();
