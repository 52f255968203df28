import { z } from 'zod';
import { type Command, runCommand } from '../infra/operate/command.ts';
import { benchCrowd } from './benchCrowd.ts';
import { benchHottest } from './benchHottest.ts';
import { benchMonths } from './benchMonths.ts';
import { benchRefused } from './benchRefused.ts';
import { benchNight } from './night/benchNight.ts';

process.env.TZ = 'UTC';
const benches = {
  refused: benchRefused,
  crowd: benchCrowd,
  hottest: benchHottest,
  night: benchNight,
  months: benchMonths,
};
const schema = z.object({
  words: z.tuple(
    [
      z.enum(
        ['refused', 'crowd', 'hottest', 'night', 'months'],
        'Choose refused, crowd, hottest, night or months',
      ),
    ],
    'Choose one benchmark',
  ),
});

const command: Command<typeof schema> = {
  name: 'bench',
  usage: 'npm run bench -- refused|crowd|hottest|night|months',
  about:
    'Measures the cost of attacks and of the worst allowed requests, how long a clerk waits beside them, the cases per second on the hottest counter, a night with more and more stored cases, or the time to add up a year; exits with 1 if a bound is missed.',
  options: {},
  words: true,
  schema,
};

await runCommand(command, async ({ words: [name] }) => ((await benches[name]()) ? 0 : 1));
