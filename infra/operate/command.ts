import { parseArgs } from 'node:util';
import { z } from 'zod';
import { oneLine, StartFailure } from '../local/startFailure.ts';

/** An option: its type for parseArgs, and its help text. */
type Option = {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly help: string;
};

/** A command of package.json. */
export type Command<S extends z.ZodType> = {
  readonly name: string;
  /** The usage on one line, such as `npm run verify -- --district CODE`. */
  readonly usage: string;
  /** The description, in a sentence or two. */
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Whether it accepts positional arguments. */
  readonly words?: boolean;
  /** Parses the options, and the positional arguments as `words`; error messages name the option. */
  readonly schema: S;
  /** The exit code of a failure: 2, or 1 if the command does not use 1 otherwise. */
  readonly failure?: 1 | 2;
};

const HELP: Option & { readonly short: string } = { type: 'boolean', short: 'h', help: 'print this text' };

/** The option of a district's code. */
export const districtOption = z
  .string('--district is missing')
  .regex(/^\d{6}$/, '--district must be a code of 6 digits');

/** Creates the option of a day. */
export const dayOption = (name: string) => z.iso.date(`--${name} must be a day, such as 2016-04-01`);

/** Creates the option of a positive whole number. */
export const countOption = (name: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, `--${name} must be a whole number from 1`)
    .transform(Number);

/** Parses a command line; undefined for --help. Throws StartFailure, one line that ends with the usage. */
export const readCommand = <S extends z.ZodType>(
  { usage, options, words = false, schema }: Command<S>,
  args: readonly string[],
): z.output<S> | undefined => {
  const { help, ...given } = split(args, { ...options, help: HELP }, words, usage);
  if (help === true) return undefined;
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw misuse(read.error.issues[0]?.message ?? 'Wrong options', usage);
};

const split = (
  args: readonly string[],
  options: Readonly<Record<string, Option>>,
  words: boolean,
  usage: string,
): Readonly<Record<string, unknown>> => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: words });
    return words ? { ...values, words: positionals } : values;
  } catch (error) {
    // the second sentence is advice about arguments that begin with a dash
    throw misuse(oneLine(error).split('. ')[0] ?? '', usage);
  }
};

const misuse = (complaint: string, usage: string): StartFailure =>
  new StartFailure(`${complaint}. Usage: ${usage}`);

/** Runs a command and sets the exit code: the result of `run`, 0 for help, `failure` on an error. */
export const runCommand = async <S extends z.ZodType>(
  command: Command<S>,
  run: (given: z.output<S>) => Promise<number>,
): Promise<void> => {
  try {
    const given = readCommand(command, process.argv.slice(2));
    if (given === undefined) console.log(helpOf(command));
    else process.exitCode = await run(given);
  } catch (error) {
    console.error(error instanceof StartFailure ? `${command.name}: ${oneLine(error)}` : error);
    process.exitCode = command.failure ?? 2;
  }
};

const helpOf = <S extends z.ZodType>({ usage, about, options }: Command<S>): string =>
  [
    `Usage: ${usage}`,
    about,
    '',
    ...Object.entries({ ...options, help: HELP }).map(([name, { help }]) => `  --${name.padEnd(14)} ${help}`),
  ].join('\n');
