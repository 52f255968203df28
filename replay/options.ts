import { z } from 'zod';
import { type Command, countOption } from '../infra/operate/command.ts';

const schema = z.object({
  cases: countOption('cases').optional(),
  endpoint: z.url({ protocol: /^https?$/, error: '--endpoint must be an http address' }).optional(),
  concurrency: countOption('concurrency')
    .refine((n) => n <= 128, '--concurrency must be 128 at most')
    .default(24),
});

/** The command `npm run replay`. */
export const replayCommand: Command<typeof schema> = {
  name: 'replay',
  usage: 'npm run replay -- [--cases N] [--endpoint URL] [--concurrency N]',
  about:
    'Replays the article’s workload on a platform and compares the figures; exits with 1 if one differs. Run it again to resume.',
  options: {
    cases: { type: 'string', help: 'number of cases in a proportional sample; default all 31321' },
    endpoint: {
      type: 'string',
      help: 'address of the platform; default the one of npm start, or else its own',
    },
    concurrency: { type: 'string', help: 'visits in parallel; default 24' },
  },
  schema,
  failure: 1,
};
