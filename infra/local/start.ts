import { join } from 'node:path';
import { z } from 'zod';
import { findClamAv } from '../../functions/scan/antivirus.ts';
import { type Command, runCommand } from '../operate/command.ts';
import { roles } from './issuer.ts';
import { ISSUER_FILE } from './issuerKey.ts';
import { runnerPort } from './port.ts';
import { requestFor } from './roleDefaults.ts';
import type { Runner, RunnerOptions } from './runner.ts';
import { oneLine, StartFailure } from './startFailure.ts';
import { stopRequest } from './stopRequest.ts';

// Lambda counts in UTC whatever the machine's zone is
process.env.TZ = 'UTC';

const DATA_DIR = '.tongban';
const schema = z.object({ memory: z.boolean().default(false), demo: z.boolean().default(false) });
type Options = z.infer<typeof schema>;

const command: Command<typeof schema> = {
  name: 'start',
  usage: 'npm start [-- --demo | --memory]',
  about: `Runs the platform on this machine, at http://localhost:4000/graphql or on the port that PORT names. Data stays in ${DATA_DIR}; the embedded database is used unless DYNAMODB_ENDPOINT names another.`,
  options: {
    demo: {
      type: 'boolean',
      help: "play part of the article's first two working days, and begin on 6 April 2016; keeps data until the end only",
    },
    memory: { type: 'boolean', help: 'keep data until the end only' },
  },
  schema,
  failure: 1,
};

const start = async ({ memory, demo }: Options, signal: AbortSignal): Promise<Runner> => {
  const port = runnerPort();
  console.log('Starting Tongban 通办');
  // imported after the first line, because it takes a second or two
  const { startTongban } = await import('./runner.ts');
  return startTongban({
    port,
    dynamoDbEndpoint: process.env.DYNAMODB_ENDPOINT || undefined,
    dataDir: memory || demo ? undefined : DATA_DIR,
    ...(demo && (await demoTimes())),
    // also with --memory: npm run token signs with the key it finds here
    issuerFile: ISSUER_FILE,
    // of a demo's 2016 nobody wants messages now, but whoever names a number waits for its code
    messages: demo ? 'CODES' : true,
    packs: [join('districts', '350205')],
    progress: (line) => console.log(`  ${line}`),
    signal,
  });
};

const ONLY_TEST_FILE = 'uploaded files are only checked for the antivirus test file (EICAR)';
const SCANNED = {
  READY: 'Uploaded files are scanned by ClamAV.',
  NO_PROGRAM: `No clamscan found: ${ONLY_TEST_FILE}. Install clamav to scan them.`,
  NO_SIGNATURES: `clamscan has no signatures: ${ONLY_TEST_FILE}. Run freshclam to scan them.`,
} as const;

const demoTimes = async (): Promise<Pick<RunnerOptions, 'demoBegin' | 'packsAt'>> => {
  const { DEMO_BEGIN, DEMO_IMPORT } = await import('../../replay/demo/playDemo.ts');
  return { demoBegin: DEMO_BEGIN, packsAt: DEMO_IMPORT };
};

const greet = async (runner: Runner): Promise<void> => {
  await showTokens(runner);
  const { url, timings, dataDir } = runner;
  const total = Object.values(timings).reduce((sum, ms) => sum + ms, 0);
  const phases = Object.entries(timings).map(([phase, ms]) => `${phase} ${ms}`);
  // last, where a terminal shows it below the long tokens
  console.log(
    `Tongban 通办 is ready at ${url}/ after ${(total / 1_000).toFixed(1)} s (ms: ${phases.join(', ')})`,
  );
  console.log(`The endpoint, with GraphiQL in a browser: ${url}/graphql`);
  console.log(`What the functions print is in ${join(dataDir, 'logs')}.`);
  console.log(SCANNED[findClamAv()]);
};

const showTokens = async ({ url, issueToken }: Runner): Promise<void> => {
  console.log('\nA token for each role, valid for 12 hours:\n');
  for (const role of roles) console.log(`${role.padEnd(10)} ${await issueToken(requestFor(role))}`);
  const query =
    '{ me { role windows { code name(lang: EN) } } district(code: \\"350205\\") { name villages { code name } } }';
  console.log(`\nTo try the endpoint as a clerk, paste this into another terminal:\n
curl -s ${url}/graphql -H 'content-type: application/json' -H "authorization: Bearer ${await issueToken(requestFor('clerk'))}" -d '{"query":"${query}"}'\n`);
};

/** Fills the runner with a demo; the page is open meanwhile. */
const demonstrate = async (runner: Runner, signal: AbortSignal): Promise<void> => {
  const { DEMO_AUDIT, DEMO_BEGIN, DEMO_COMPARISON, playDemo } = await import('../../replay/demo/playDemo.ts');
  console.log(
    `\nThe page is open at ${runner.url}/ while 1 and 5 April 2016, the first two working days, are played:`,
  );
  await playDemo(runner, signal);
  await runner.drained();
  if (signal.aborted) return;
  // as the schedules did in the night before, so that an auditor finds it verified
  await runner.runScheduled('audit', new Date(DEMO_AUDIT));
  await runner.runScheduled('reconcile', new Date(DEMO_COMPARISON));
  await runner.runScheduled('supervise', new Date(DEMO_BEGIN));
};

const serve = async (options: Options): Promise<number> => {
  const controller = new AbortController();
  const stopping = stopRequest();
  stopping.then(() => controller.abort());
  try {
    const runner = await start(options, controller.signal);
    if (options.demo) await demonstrate(runner, controller.signal);
    // a demo's cases are of 2016: by the real clock all of them would be escalated at once
    else runner.keepSchedules();
    await greet(runner);
    const failure = await Promise.race([stopping, runner.failed]);
    await runner.stop();
    if (failure) throw failure;
  } catch (error) {
    if (controller.signal.aborted) return 0;
    console.error(error instanceof StartFailure ? oneLine(error) : error);
    return 1;
  }
  return 0;
};

await runCommand(command, serve);
