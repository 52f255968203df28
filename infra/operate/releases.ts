import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StartFailure } from '../local/startFailure.ts';
import { type Command, runCommand } from './command.ts';

const CHANGELOG = 'CHANGELOG.md';
const schema = z.object({});

const command: Command<typeof schema> = {
  name: 'releases',
  usage: 'npm run -s releases',
  about: 'Lists the releases of CHANGELOG.md, the newest first, with the commit that added each.',
  options: {},
  schema,
};

/** Reads the versions of a changelog with their days, the newest first; what is unreleased is none. */
const readVersions = (text: string): (readonly [version: string, day: string])[] =>
  [...text.matchAll(/^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/gm)].map(
    ([, version = '', day = '']) => [version, day] as const,
  );

/** Finds the commit that added a version to the changelog. */
const findCommit = (version: string): string => {
  const args = ['log', '--reverse', '--format=%h', `-S## [${version}] - `, '--', CHANGELOG];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) throw new StartFailure('The releases are in the history of git: run this in a clone.');
  return stdout.split('\n')[0] || 'not committed';
};

await runCommand(command, async () => {
  for (const [version, day] of readVersions(readFileSync(CHANGELOG, 'utf8')))
    console.log(`${version}  ${day}  ${findCommit(version)}`);
  return 0;
});
