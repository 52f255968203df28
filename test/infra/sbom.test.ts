import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { dependencies, scripts } from '../../package.json' with { type: 'json' };

const Sbom = z.object({ components: z.array(z.object({ name: z.string(), version: z.string() })) });

it('the bill of materials lists every runtime dependency with its exact version', () => {
  const [command = '', ...args] = scripts.sbom.split(' > ')[0]?.split(' ') ?? [];
  const { stdout } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const { components } = Sbom.parse(JSON.parse(stdout));
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const expected = Object.entries(dependencies).map(([name, version]) => `${name}@${version}`);
  expect(expected.filter((one) => !listed.has(one))).toEqual([]);
});
