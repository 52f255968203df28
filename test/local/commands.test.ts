import { expect, test } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };
import { runScript } from './support/runScript.ts';

/** The commands of package.json that run a script of the repository, with their files. */
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /^node --import \.\/infra\/local\/requireNode24\.mjs (\S+\.ts)$/.exec(script) ?? [];
  return file === undefined ? [] : [[name, file] as const];
});

test('package.json has thirteen commands of its own', () => {
  expect(commands).toHaveLength(13);
});

test.concurrent.each(commands)('npm run %s -- --help prints the usage', async (name, file) => {
  const { stdout, stderr, code } = await runScript(file, ['--help']);
  const call = name === 'start' ? 'npm start' : `npm run (-s )?${name}`;
  expect([stderr, code]).toEqual(['', 0]);
  expect(stdout).toMatch(new RegExp(`^Usage: ${call}\\b`));
});
