import { z } from 'zod';
import { type Command, runCommand } from '../infra/operate/command.ts';
import { benchCold } from './benchCold.ts';
import { benchCpu } from './benchCpu.ts';
import { benchCrowd } from './benchCrowd.ts';
import { benchHottest } from './benchHottest.ts';
import { benchLimits } from './benchLimits.ts';
import { benchMonths } from './benchMonths.ts';
import { benchRefused } from './benchRefused.ts';
import { benchNight } from './night/benchNight.ts';
import { benchPage } from './page/benchPage.ts';
import { benchPeers } from './peers/benchPeers.ts';
import { benchReplay } from './replay/benchReplay.ts';

process.env.TZ = 'UTC';
const benches = {
  refused: benchRefused,
  crowd: benchCrowd,
  hottest: benchHottest,
  night: benchNight,
  months: benchMonths,
  limits: benchLimits,
  cpu: benchCpu,
  cold: benchCold,
  page: benchPage,
  peers: benchPeers,
  replay: benchReplay,
};
const names = z.enum(
  ['refused', 'crowd', 'hottest', 'night', 'months', 'limits', 'cpu', 'cold', 'page', 'peers', 'replay'],
  'Choose one of those below',
);
const schema = z.object({
  words: z.tuple([names], 'Choose one benchmark'),
  before: z.string().optional(),
});

const command: Command<typeof schema> = {
  name: 'bench',
  usage: `npm run bench -- ${names.options.join('|')}`,
  about:
    'Measures the cost of attacks and of the worst allowed requests, how long a clerk waits beside them, the cases per second on the hottest counter, a night with more and more stored cases, the time to add up a year, the largest requests with the CPU of a deployed function, requests beside the bare execution of their documents, cold starts beside the usual way, how fast pages paint and answer on a slow phone, the same questions on PostGraphile, GraphQL Yoga and Mercurius, or a replay beside the bare engine; exits with 1 if a bound is missed.',
  options: {
    before: { type: 'string', help: 'cpu, cold, peers: file of an earlier bundle, to compare with' },
  },
  words: true,
  schema,
};

await runCommand(command, async ({ words: [name], before }) => ((await benches[name](before)) ? 0 : 1));
