import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createCheckpoint, type Run } from '../../../replay/play/checkpoint.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongban-checkpoint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run: Run = { seed: 1, cases: 100, workload: 'abc', data: 'here' };
let files = 0;
const newFile = (): string => join(folder, 'deeper', `${files++}.json`);

describe('the checkpoint of a replay', () => {
  it('begins at nothing', () => {
    expect(createCheckpoint(newFile(), run).read()).toBe(0);
  });

  it('is read by the same replay later', () => {
    const file = newFile();
    createCheckpoint(file, run).keep(42, 'now');
    expect(createCheckpoint(file, run).read()).toBe(42);
  });

  it.each([{ cases: 99 }, { seed: 2 }, { workload: 'abd' }, { data: 'elsewhere' }])(
    'does not count for another replay: %o',
    (other) => {
      const file = newFile();
      createCheckpoint(file, run).keep(42, 'now');
      expect(createCheckpoint(file, { ...run, ...other }).read()).toBe(0);
    },
  );

  it('is as good as absent when it cannot be read', () => {
    const file = newFile();
    createCheckpoint(file, run).keep(42, 'now');
    writeFileSync(file, '{"done":');
    expect(createCheckpoint(file, run).read()).toBe(0);
  });
});
