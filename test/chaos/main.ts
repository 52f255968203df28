import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { StartFailure } from '../../infra/local/startFailure.ts';
import { openAssembly } from '../../infra/local/template/keptAssembly.ts';
import { type Command, countOption, runCommand } from '../../infra/operate/command.ts';
import { createProgress } from '../../replay/play/progress.ts';
import { openPlayer, type ScenarioResult, stepsOf } from './player.ts';
import { isSound, type Scenario } from './scenario.ts';
import { scenarios } from './scenarios/index.ts';
import { renderTable } from './table.ts';

// child processes run in UTC, as Lambda does
process.env.TZ = 'UTC';

const schema = z.object({
  cases: countOption('cases').default(100_000),
  seed: countOption('seed').default(20_160_401),
  seconds: countOption('seconds').default(600),
  only: z.string().default(''),
});

const command: Command<typeof schema> = {
  name: 'chaos',
  usage: 'npm run chaos -- [--cases N] [--seed N] [--seconds N] [--only NAME,NAME]',
  about: 'Injects faults into a platform (docs/chaos.md); exits with 1 if anything is lost or counted twice.',
  options: {
    cases: { type: 'string', help: 'number of cases; default 100000' },
    seed: { type: 'string', help: 'random seed; default 20160401' },
    seconds: { type: 'string', help: 'duration of the load in seconds; default 600' },
    only: { type: 'string', help: 'parts of names of scenarios to play' },
  },
  schema,
};

/** Shows the progress of a scenario below its name. */
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

await runCommand(command, async ({ cases, seed, seconds, only }) => {
  const selected = scenarios.filter(({ name }) => only.split(',').some((part) => name.includes(part)));
  if (selected.length === 0) throw new StartFailure(`no scenario matches ${only}`);
  const folder = mkdtempSync(join(tmpdir(), 'tongban-chaos-app-'));
  const assemblyDir = await openAssembly(folder);
  const stage = openPlayer({ cases, seed, seconds, assemblyDir });
  const played: ScenarioResult[] = [];
  try {
    for (const scenario of selected) {
      const watcher = watch(scenario, stepsOf(scenario, { cases, seconds }));
      played.push(await stage.play(scenario, watcher.done).finally(watcher.stop));
    }
    console.log(`\nseed ${seed}, ${cases.toLocaleString('en-US')} cases\n\n${renderTable(played)}\n`);
    return played.every(({ found }) => isSound(found)) ? 0 : 1;
  } finally {
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
