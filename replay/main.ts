import { join } from 'node:path';
import type { z } from 'zod';
import { runCommand } from '../infra/operate/command.ts';
import { replayCommand } from './options.ts';
import { findPlatform } from './platform.ts';
import { createAsk } from './play/client.ts';
import { createTokens } from './play/tokens.ts';
import { replay } from './replay.ts';
import { renderTable } from './report/table.ts';
import { readWorkloadPack } from './workload/pack.ts';

// what it starts itself counts in UTC, as Lambda does, whatever the machine's zone is
process.env.TZ = 'UTC';

const DATA_DIR = '.tongban';
const INTERRUPTED = 130;

const run = async ({
  cases,
  endpoint,
  concurrency,
}: z.infer<typeof replayCommand.schema>): Promise<number> => {
  const pack = readWorkloadPack();
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

  const platform = await findPlatform(endpoint, DATA_DIR, [join('districts', pack.district)]);
  try {
    const stage = {
      pack,
      ask: createAsk(platform.url),
      tokens: createTokens(platform.issueToken, pack.district),
    };
    console.log(
      `Playing the workload of ${pack.recipe.targets.from} to ${pack.recipe.targets.to} to ${platform.url}`,
    );
    const checkpointFile = join(DATA_DIR, 'replay.json');
    const { signal } = stopping;
    const lines = await replay(stage, { cases, concurrency, checkpointFile, data: platform.data, signal });
    if (!lines) return interrupted();
    console.log(`\n${renderTable(lines)}\n`);
    return lines.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    await platform.stop();
  }
};

const interrupted = (): number => {
  console.log('Stopped. The same command goes on from here.');
  return INTERRUPTED;
};

await runCommand(replayCommand, run);
