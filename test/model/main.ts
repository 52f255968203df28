// npm run histories -- [--runs N] [--seed S] [--length N] [--path P --replay R]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { synthesizeLocal } from '../../infra/local/template/synth.ts';
import { openWorld } from '../support/world.ts';
import { playHistories } from './play.ts';

const wholeNumber = z.coerce.number().int().min(1);
const Options = z.object({
  runs: wholeNumber.default(10_000),
  seed: wholeNumber.default(() => Date.now() % 2 ** 31),
  length: wholeNumber.default(60),
  path: z.string().optional(),
  replay: z.string().optional(),
});

const readOptions = () => {
  const text = { type: 'string' } as const;
  const options = { runs: text, seed: text, length: text, path: text, replay: text };
  return Options.parse(parseArgs({ options }).values);
};

/** A line every so many histories. */
const TOLD_EVERY = 250;

const counter = (runs: number) => {
  let played = 0;
  return () => {
    played += 1;
    if (played % TOLD_EVERY === 0) console.log(`${played} of ${runs}`);
  };
};

const run = async (): Promise<number> => {
  const plan = readOptions();
  console.log(`${plan.runs} histories, seed ${plan.seed}`);
  const folder = mkdtempSync(join(tmpdir(), 'tongban-histories-'));
  const world = await openWorld({ assemblyDir: await synthesizeLocal('http://localhost:4000', folder) });
  try {
    const { histories, requests, seen } = await playHistories(world, plan, counter(plan.runs));
    for (const [name, count] of Object.entries(seen).sort(([, a], [, b]) => b - a))
      console.log(`${String(count).padStart(7)} ${name}`);
    console.log(`${histories} histories, ${requests} requests: all as the model says`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? `${error.message}\n\n${error.cause ?? ''}` : error);
    return 1;
  } finally {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

process.exitCode = await run();
