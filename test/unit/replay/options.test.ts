import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../infra/operate/command.ts';
import { replayCommand } from '../../../replay/options.ts';

const readOptions = (args: readonly string[]) => readCommand(replayCommand, args);

describe('readOptions', () => {
  it('all replay options are optional', () => {
    expect(readOptions([])).toEqual({ concurrency: 24 });
  });

  it('replay options set cases, endpoint and concurrency', () => {
    const args = ['--cases', '1000', '--endpoint', 'http://localhost:4000/graphql', '--concurrency', '8'];
    expect(readOptions(args)).toEqual({
      cases: 1000,
      endpoint: 'http://localhost:4000/graphql',
      concurrency: 8,
    });
  });

  it.each([
    [['--cases', '0'], /--cases must be/],
    [['--cases', '1e3'], /--cases must be/],
    [['--endpoint', 'ftp://x'], /--endpoint must be/],
    [['--concurrency', '1000'], /--concurrency must be/],
    [['--unknown'], /--unknown/],
  ])('invalid replay options are rejected in one line: %j', (args, complaint) => {
    expect(() => readOptions(args)).toThrow(complaint);
  });
});
