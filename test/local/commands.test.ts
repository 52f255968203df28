import { expect, test } from 'vitest';
import { serveLoopback } from '../../infra/local/loopback.ts';
import { scripts, version } from '../../package.json' with { type: 'json' };
import { runScript } from './support/runScript.ts';

/** The commands of package.json that run a script of the repository, with their files. */
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /^node --import \.\/infra\/local\/requireNode24\.mjs (\S+\.ts)$/.exec(script) ?? [];
  return file === undefined ? [] : [[name, file] as const];
});

test('package.json has seventeen commands of its own', () => {
  expect(commands).toHaveLength(17);
});

test.each(commands)('npm run %s -- --help prints the usage', async (name, file) => {
  const { stdout, stderr, code } = await runScript(file, ['--help']);
  const call = name === 'start' ? 'npm start' : `npm run (-s )?${name}`;
  expect([stderr, code]).toEqual(['', 0]);
  expect(stdout).toMatch(new RegExp(`^Usage: ${call}\\b`));
});

test('a command names the endpoint that it talks to, and retries a 503', async () => {
  let asked = 0;
  const server = await serveLoopback((_request, response) => {
    asked += 1;
    if (asked === 1) response.writeHead(503).end();
    else response.end(JSON.stringify({ errors: [{ message: 'Closed today.' }] }));
  });
  const options = '--district 350205 --from 2016-04-01 --to 2016-04-02 --format csv'.split(' ');
  const report = [...options, '--endpoint', server.endpoint];
  const ended = await runScript('infra/operate/report/main.ts', report, { env: { TONGBAN_TOKEN: 'x' } });
  await server.stop();
  expect(ended).toEqual({
    code: 2,
    stdout: '',
    stderr: `Talking to ${server.endpoint}/graphql\nreport: Closed today.\n`,
  });
});

test('the releases are those of the changelog, each with the commit that added it', async () => {
  const { code, stdout } = await runScript('infra/operate/releases.ts', []);
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.at(-1)).toMatch(/^0\.1\.0 {2}\d{4}-\d\d-\d\d {2}[0-9a-f]{7,}$/);
  expect(lines[0]).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')} `));
});
