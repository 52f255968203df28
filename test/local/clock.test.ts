import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readAssembly } from '../../infra/local/template/assembly.ts';

test('no deployed bundle contains the settable clock', () => {
  const { assets, resources } = readAssembly(inject('assemblyDir'));
  const bundles = [...assets.values()].filter((path) => existsSync(join(path, 'index.mjs')));
  // one more is the CDK's own, which copies the page
  expect(bundles).toHaveLength(resources.filter(({ type }) => type === 'AWS::Lambda::Function').length - 1);
  for (const bundle of bundles)
    expect(readFileSync(join(bundle, 'index.mjs'), 'utf8')).not.toContain('tongban-clock');
});
