import { expect, test } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };
import { runScript } from './support/runScript.ts';

/** Every command of package.json that is a script of ours, and its file. */
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /^node --import \.\/infra\/local\/requireNode24\.mjs (\S+\.ts)$/.exec(script) ?? [];
  return file === undefined ? [] : [[name, file] as const];
});

test('thirteen commands are ours', () => {
  expect(commands).toHaveLength(13);
});

test.concurrent.each(commands)('npm run %s -- --help says how to call it', async (name, file) => {
  const { stdout, stderr, code } = await runScript(file, ['--help']);
  const call = name === 'start' ? 'npm start' : `npm run (-s )?${name}`;
  expect([stderr, code]).toEqual(['', 0]);
  expect(stdout).toMatch(new RegExp(`^Usage: ${call}\\b`));
});
