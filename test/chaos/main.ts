// npm run chaos -- [--cases N] [--seed S] [--seconds N] [--only name,name]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { synthesizeLocal } from '../../infra/local/template/synth.ts';
import { createProgress } from '../../replay/play/progress.ts';
import { openPlay, type Played, stepsOf } from './play.ts';
import { isSound, type Scenario } from './scenario.ts';
import { scenarios } from './scenarios/index.ts';
import { renderTable } from './table.ts';

// what is started here counts in UTC, as Lambda does
process.env.TZ = 'UTC';

const wholeNumber = z.coerce.number().int().min(1);
const Options = z.object({
  cases: wholeNumber.default(100_000),
  seed: wholeNumber.default(20_160_401),
  seconds: wholeNumber.default(600),
  only: z.string().default(''),
});

const readOptions = () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { cases: text, seed: text, seconds: text, only: text } });
  return Options.parse(values);
};

/** A bar for a scenario, below its name. */
const watch = ({ name, faults, unit }: Scenario, steps: number) => {
  console.log(`\n${name}: ${faults}`);
  const progress = createProgress(steps, 0, { unit });
  let through = 0;
  return {
    done: (more: number): void => {
      through = Math.min(through + more, steps);
      progress.done(Math.floor(through));
    },
    stop: progress.stop,
  };
};

const run = async (): Promise<number> => {
  const { cases, seed, seconds, only } = readOptions();
  const wanted = scenarios.filter(({ name }) => only.split(',').some((part) => name.includes(part)));
  if (wanted.length === 0) throw new Error(`no scenario is called ${only}`);
  const folder = mkdtempSync(join(tmpdir(), 'tongban-chaos-app-'));
  const assemblyDir = await synthesizeLocal('http://localhost:4000', folder);
  const stage = openPlay({ cases, seed, seconds, assemblyDir });
  const played: Played[] = [];
  try {
    for (const scenario of wanted) {
      const watcher = watch(scenario, stepsOf(scenario, { cases, seconds }));
      played.push(await stage.play(scenario, watcher.done).finally(watcher.stop));
    }
    console.log(`\nseed ${seed}, ${cases.toLocaleString('en-US')} cases\n\n${renderTable(played)}\n`);
    return played.every(({ found }) => isSound(found)) ? 0 : 1;
  } finally {
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

process.exitCode = await run();
