import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mutate, vitest } from '../../stryker.config.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');

/** Returns the paths that a pattern with one list in braces stands for. */
const pathsOf = (pattern: string): string[] => {
  const [, before = '', list, after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(pattern) ?? [];
  return list === undefined ? [pattern] : list.split(',').map((name) => `${before}${name}${after}`);
};

test.each([...mutate.flatMap(pathsOf), vitest.configFile])(
  'stryker.config.json names an existing file: %s',
  (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  },
);
