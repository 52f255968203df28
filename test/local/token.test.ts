import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isIdentityNumber } from '../../functions/identity/identityNumber.ts';
import { roles } from '../../infra/local/issuer.ts';
import { keepIssuer } from '../../infra/local/issuerKey.ts';
import { requestFor } from '../../infra/local/roleDefaults.ts';
import { runScript } from './support/runScript.ts';

let folder: string;
const token = (...args: string[]) => runScript('infra/local/token.ts', args, { cwd: folder });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-token-'));
  await keepIssuer(join(folder, '.tongban', 'issuer.json'), 'http://localhost:4321', 'tongban');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the token command prints only the token on stdout, and the runner on stderr', async () => {
  const { stdout, stderr, code } = await token('clerk', '--window', '350205003001-01');
  expect([stderr, code]).toEqual(['Signed for the runner at http://localhost:4321.\n', 0]);
  expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  expect(decodeJwt(stdout.trim())).toMatchObject({
    iss: 'http://localhost:4321',
    aud: 'tongban',
    role: 'clerk',
    district: '350205',
    windows: ['350205003001-01'],
  });
});

test('PORT chooses another runner of the folder, which trusts the same key', async () => {
  const env = { PORT: '4001' };
  const { stdout, stderr } = await runScript('infra/local/token.ts', ['clerk'], { cwd: folder, env });
  expect(stderr).toBe('Signed for the runner at http://localhost:4001.\n');
  expect(decodeJwt(stdout.trim()).iss).toBe('http://localhost:4001');
});

test('a token for another district’s window is for that district only', async () => {
  const { stdout } = await token('clerk', '--window', '440604010001-01');
  expect(decodeJwt(stdout.trim())).toMatchObject({ district: '440604', windows: ['440604010001-01'] });
  expect(requestFor('reviewer', { district: '440604' })).toEqual({
    sub: 'reviewer',
    role: 'reviewer',
    district: '440604',
  });
});

test('the default subject of a person does not contain their identity number', async () => {
  const { stdout } = await token('resident');
  const { sub } = decodeJwt(stdout.trim());
  expect(sub).toMatch(/^resident-[0-9a-f]{12}$/);
});

describe('wrong arguments', () => {
  test.each([
    ['an unknown role', ['mayor'], `the role must be one of ${roles.join(', ')}`],
    ['a missing role', [], `the role must be one of ${roles.join(', ')}`],
    ['a malformed window', ['clerk', '--window', '7'], '--window must be like 350205002214-01'],
    [
      'an identity number that may be real',
      ['resident', '--person', '11010519491231002X'],
      '--person must be a test identity',
    ],
    [
      'a test identity with a wrong check character',
      ['resident', '--person', '999999198001010010'],
      '--person must end in its right check character: 99999919800101001',
    ],
    ['an unknown option', ['clerk', '--widnow', 'x'], "Unknown option '--widnow'"],
  ])('the token command rejects %s in one line with exit code 1', async (_, args, message) => {
    const { stdout, stderr, code } = await token(...args);
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr).toContain(message);
    expect(stderr.trim()).not.toContain('\n');
  });
});

test('the token command before the first start says what to do', async () => {
  const { stderr, code } = await runScript('infra/local/token.ts', ['clerk'], { cwd: tmpdir() });
  expect([code, stderr]).toEqual([
    1,
    'token: there is no .tongban/issuer.json yet: run npm start first, or wait until it says where it listens\n',
  ]);
});

test.each(['resident', 'agent'] as const)(
  'the default %s has a test identity with the right check character',
  (role) => {
    const { person = '' } = requestFor(role);
    expect(person).toMatch(/^999999/);
    expect(isIdentityNumber(person, '2026-01-01')).toBe(true);
  },
);
