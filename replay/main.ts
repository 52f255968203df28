import { join } from 'node:path';
import type { z } from 'zod';
import { runCommand } from '../infra/operate/command.ts';
import { replayCommand } from './options.ts';
import { findPlatform } from './platform.ts';
import { createRequestSender } from './play/client.ts';
import { createTokens } from './play/tokens.ts';
import { renderTable } from './report/table.ts';
import { runReplay } from './runReplay.ts';
import { readWorkloadPack } from './workload/pack.ts';

// a runner started here runs in UTC, as Lambda does
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
      ask: createRequestSender(platform.url),
      tokens: createTokens(platform.issueToken, pack.district),
    };
    console.log(
      `Replaying the workload of ${pack.recipe.targets.from} to ${pack.recipe.targets.to} on ${platform.url}`,
    );
    const checkpointFile = join(DATA_DIR, 'replay.json');
    const { signal } = stopping;
    const lines = await runReplay(stage, { cases, concurrency, checkpointFile, data: platform.data, signal });
    if (!lines) return interrupted();
    console.log(`\n${renderTable(lines)}\n`);
    return lines.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    await platform.stop();
  }
};

const interrupted = (): number => {
  console.log('Stopped. Run the same command again to continue.');
  return INTERRUPTED;
};

await runCommand(replayCommand, run);
