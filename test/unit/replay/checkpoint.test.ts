import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createCheckpoint, type ReplayRun } from '../../../replay/play/checkpoint.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongban-checkpoint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run: ReplayRun = { seed: 1, cases: 100, workload: 'abc', data: 'here' };
let files = 0;
const newFile = (): string => join(folder, 'deeper', `${files++}.json`);

describe('createCheckpoint', () => {
  it('a new checkpoint starts at 0', () => {
    expect(createCheckpoint(newFile(), run).read()).toBe(0);
  });

  it('a checkpoint is read by the same replay later', () => {
    const file = newFile();
    createCheckpoint(file, run).save(42, 'now');
    expect(createCheckpoint(file, run).read()).toBe(42);
  });

  it.each([{ cases: 99 }, { seed: 2 }, { workload: 'abd' }, { data: 'elsewhere' }])(
    'a checkpoint of another replay is ignored: %o',
    (other) => {
      const file = newFile();
      createCheckpoint(file, run).save(42, 'now');
      expect(createCheckpoint(file, { ...run, ...other }).read()).toBe(0);
    },
  );

  it('an unreadable checkpoint is ignored', () => {
    const file = newFile();
    createCheckpoint(file, run).save(42, 'now');
    writeFileSync(file, '{"done":');
    expect(createCheckpoint(file, run).read()).toBe(0);
  });
});
