import { z } from 'zod';
import { type Command, countOption } from '../infra/operate/command.ts';

const schema = z.object({
  cases: countOption('cases').optional(),
  endpoint: z.url({ protocol: /^https?$/, error: '--endpoint must be an http address' }).optional(),
  concurrency: countOption('concurrency')
    .refine((n) => n <= 128, '--concurrency must be 128 at most')
    .default(24),
});

/** `npm run replay`. */
export const replayCommand: Command<typeof schema> = {
  name: 'replay',
  usage: 'npm run replay -- [--cases N] [--endpoint URL] [--concurrency N]',
  about:
    'Plays the workload of the article to a platform and compares; exit code 1 when a figure differs. The same command goes on where it was stopped.',
  options: {
    cases: { type: 'string', help: 'cases of a proportional part; all 31321 unless given' },
    endpoint: {
      type: 'string',
      help: 'where the platform is; what npm start runs, or else its own, unless given',
    },
    concurrency: { type: 'string', help: 'visits at a time; 24 unless given' },
  },
  schema,
  failure: 1,
};
