import { parseArgs } from 'node:util';
import { z } from 'zod';

const options = {
  cases: { type: 'string' },
  endpoint: { type: 'string' },
  concurrency: { type: 'string' },
} as const;

const wholeNumber = (name: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, `--${name} must be a whole number from 1`)
    .transform(Number);

const Options = z.object({
  cases: wholeNumber('cases').optional(),
  endpoint: z.url({ protocol: /^https?$/, error: '--endpoint must be an http address' }).optional(),
  concurrency: wholeNumber('concurrency')
    .refine((n) => n <= 128, '--concurrency must be 128 at most')
    .default(24),
});

/** What `npm run replay` may be told. */
export type Options = z.infer<typeof Options>;

/** Reads the command line. Throws an Error of one line for an unknown flag or a wrong value. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({ args: [...args], options });
  const read = Options.safeParse(values);
  if (read.success) return read.data;
  throw new Error(read.error.issues[0]?.message ?? 'wrong options');
};
