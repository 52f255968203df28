import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requestFor } from '../../infra/local/roleDefaults.ts';
import { runScript } from '../local/support/runScript.ts';
import { chanchengFiles, packFolders } from '../support/chancheng.ts';
import { haicangPack } from '../support/haicang.ts';
import { organisation } from '../support/organisation.ts';
import { type Actor, openWorld, places, type World } from '../support/world.ts';

let world: World;
let folder: string;
beforeAll(async () => {
  world = await openWorld({ packs: packFolders });
  folder = mkdtempSync(join(tmpdir(), 'tongban-export-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.close();
});

const exported = async (district: string, by?: Actor) => {
  const operator = by ?? (await world.actor('operator', { district }));
  const query = 'query ($district: ID!) { exportDistrict(district: $district) }';
  return operator.send<{ exportDistrict: object } | null>(query, { district });
};
const district = async (code: string, ...args: string[]) => {
  const TONGBAN_TOKEN = await world.runner.issueToken(requestFor('operator', { district: code }));
  const done = await runScript('infra/operate/district/main.ts', [...args, '--endpoint', world.runner.url], {
    env: { TONGBAN_TOKEN },
  });
  expect(done.code, done.stderr).toBe(0);
};
const filesIn = (name: string) =>
  readdirSync(join(folder, name)).map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]);

/** Edits the registry as an operator: no pack file has these changes. */
const edit = async () => {
  const operator = await world.actor('operator');
  await organisation.postStaff(operator, {
    subject: 'wang',
    desk: places.xinanWindow,
    duty: 'RESERVE',
    from: '2016-04-11',
  });
  const reason = { zh: '搬迁', en: 'it moves house' };
  const days = { from: '2016-04-11', to: '2016-04-15' };
  await organisation.closeWindowFor(operator, { window: places.haifaWindow, ...days, reason });
};

describe('exportDistrict', () => {
  test('an exported district is the imported pack', async () => {
    expect((await exported('350205')).data?.exportDistrict).toEqual(haicangPack());
    expect((await exported('440604')).data?.exportDistrict).toMatchObject(chanchengFiles);
  });

  test.each(['350205', '440604'])(
    'district %s has the same bytes after export, import and export',
    async (code) => {
      if (code === '350205') await edit();
      const out = (name: string) => join(folder, `${code}-${name}`);
      await district(code, 'export', code, '--out', out('first'));
      await district(code, 'check', out('first'));
      const before = (await exported(code)).body;
      await district(code, 'import', out('first'));
      await district(code, 'export', code, '--out', out('again'));
      expect((await exported(code)).body).toBe(before);
      expect(filesIn(`${code}-again`)).toEqual(filesIn(`${code}-first`));
      expect(before.includes('"subject":"wang"')).toBe(code === '350205');
    },
  );

  test('a district is exported only to its own operators', async () => {
    const others = [
      await world.actor('operator', { district: '440604' }),
      await world.actor('supervisor'),
      await world.clerk(places.xinanWindow),
      world.stranger,
    ];
    const answers = await Promise.all(others.map((by) => exported('350205', by)));
    expect(answers.map(({ data, errors }) => [data, errors[0]?.extensions?.code])).toEqual([
      [null, 'FORBIDDEN'],
      [null, 'FORBIDDEN'],
      [null, 'FORBIDDEN'],
      [null, 'UNAUTHENTICATED'],
    ]);
  });
});
