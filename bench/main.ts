import { z } from 'zod';
import { type Command, runCommand } from '../infra/operate/command.ts';
import { benchHottest } from './hottest.ts';
import { benchRefused } from './refused.ts';

process.env.TZ = 'UTC';
const benches = { refused: benchRefused, hottest: benchHottest };
const schema = z.object({
  words: z.tuple([z.enum(['refused', 'hottest'], 'Name refused or hottest')], 'Name one benchmark'),
});

const command: Command<typeof schema> = {
  name: 'bench',
  usage: 'npm run bench -- refused|hottest',
  about:
    'Measures what it costs to refuse an attack, or how many cases a second the hottest counter takes; exit code 1 when a bound is missed.',
  options: {},
  words: true,
  schema,
};

await runCommand(command, async ({ words: [name] }) => ((await benches[name]()) ? 0 : 1));
