import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Command, countOption, readCommand } from '../../../infra/operate/command.ts';

const schema = z.object({
  words: z.array(z.string()),
  cases: countOption('cases').default(10),
  dry: z.boolean().default(false),
});
const command: Command<typeof schema> = {
  name: 'play',
  usage: 'npm run play -- FOLDER [--cases N] [--dry]',
  about: 'Plays.',
  options: {
    cases: { type: 'string', help: 'how many' },
    dry: { type: 'boolean', help: 'play nothing' },
  },
  words: true,
  schema,
};

describe('readCommand', () => {
  test('a command line is parsed by its schema', () => {
    expect(readCommand(command, ['a', '--cases', '3'])).toEqual({ words: ['a'], cases: 3, dry: false });
  });

  test.each(['--help', '-h'])('a command line with %s is not parsed further', (flag) => {
    expect(readCommand(command, ['--cases', 'x', flag])).toBeUndefined();
  });

  test.each([
    [['--nosuch'], "Unknown option '--nosuch'"],
    [['--cases'], "Option '--cases <value>' argument missing"],
    [['--cases', 'x'], '--cases must be a whole number from 1'],
  ])('the command line %j is rejected in one line that ends with the usage', (args, complaint) => {
    expect(() => readCommand(command, args)).toThrow(`${complaint}. Usage: ${command.usage}`);
  });

  test('an unexpected word is rejected', () => {
    expect(() => readCommand({ ...command, words: false }, ['a'])).toThrow(
      "Unexpected argument 'a'. Usage: ",
    );
  });
});
