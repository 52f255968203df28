// npm start [-- --memory]; environment: PORT, DYNAMODB_ENDPOINT
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { roles } from './issuer.ts';
import { requestFor } from './roleDefaults.ts';
import { type Runner, startTongban } from './runner.ts';
import { oneLine, StartFailure } from './startFailure.ts';
import { stopRequest } from './stopRequest.ts';

// Lambda counts in UTC whatever the machine's zone is
process.env.TZ = 'UTC';

const DATA_DIR = '.tongban';
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4_000),
  DYNAMODB_ENDPOINT: z.string().min(1).optional(),
});

const readOptions = (): { memory: boolean } => {
  try {
    return parseArgs({ options: { memory: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    throw new StartFailure(`${oneLine(error)}. Usage: npm start [-- --memory]`);
  }
};

const start = async (signal: AbortSignal): Promise<Runner> => {
  const { memory } = readOptions();
  const environment = Environment.safeParse(process.env);
  if (!environment.success) throw new StartFailure('PORT must be a number from 0 to 65535.');
  const { PORT: port, DYNAMODB_ENDPOINT: dynamoDbEndpoint } = environment.data;
  return startTongban({
    port,
    dynamoDbEndpoint,
    dataDir: memory ? undefined : DATA_DIR,
    // also with --memory: npm run token signs with the key it finds here
    issuerFile: join(DATA_DIR, 'issuer.json'),
    packs: [join('districts', '350205')],
    signal,
  });
};

const greet = async ({ url, issueToken, timings, dataDir }: Runner): Promise<void> => {
  const total = Object.values(timings).reduce((sum, ms) => sum + ms, 0);
  const phases = Object.entries(timings).map(([phase, ms]) => `${phase} ${ms}`);
  console.log(
    `\nTongban 通办 is ready at ${url}/graphql after ${(total / 1_000).toFixed(1)} s (ms: ${phases.join(', ')})`,
  );
  console.log(`Open it in a browser for GraphiQL. What the functions print is in ${join(dataDir, 'logs')}.`);
  console.log('A token for each role, valid for 12 hours:\n');
  for (const role of roles) console.log(`${role.padEnd(10)} ${await issueToken(requestFor(role))}`);
  const query =
    '{ me { role windows { code name(lang: EN) } } district(code: \\"350205\\") { name villages { code name } } }';
  console.log(`\nPaste this:\n
curl -s ${url}/graphql -H 'content-type: application/json' -H "authorization: Bearer ${await issueToken(requestFor('clerk'))}" -d '{"query":"${query}"}'\n`);
};

const main = async (): Promise<void> => {
  const controller = new AbortController();
  const stopping = stopRequest();
  stopping.then(() => controller.abort());
  try {
    const runner = await start(controller.signal);
    runner.keepSchedules();
    await greet(runner);
    const failure = await Promise.race([stopping, runner.failed]);
    await runner.stop();
    if (failure) throw failure;
  } catch (error) {
    if (controller.signal.aborted) return;
    console.error(error instanceof StartFailure ? oneLine(error) : error);
    process.exitCode = 1;
  }
};

await main();
