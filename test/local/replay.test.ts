import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRequestSender } from '../../replay/play/client.ts';
import type { Stage } from '../../replay/play/playVisit.ts';
import { createTokens } from '../../replay/play/tokens.ts';
import { readReport } from '../../replay/report/readReport.ts';
import { renderTable } from '../../replay/report/table.ts';
import { type ReplaySettings, runReplay } from '../../replay/runReplay.ts';
import { readWorkloadPack } from '../../replay/workload/pack.ts';
import { openWorld, type World } from '../support/world.ts';

const pack = readWorkloadPack();
const folder = mkdtempSync(join(tmpdir(), 'tongban-replay-'));
let world: World;
let stage: Stage;

beforeAll(async () => {
  world = await openWorld();
  const { url, issueToken } = world.runner;
  stage = { pack, ask: createRequestSender(url), tokens: createTokens(issueToken, pack.district) };
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const printed: string[] = [];
const settings = (change: Partial<ReplaySettings> = {}): ReplaySettings => ({
  cases: 400,
  concurrency: 24,
  checkpointFile: join(folder, 'replay.json'),
  data: 'test',
  signal: new AbortController().signal,
  screen: { isTTY: false, print: (line) => void printed.push(line), now: () => performance.now() },
  ...change,
});

/** Returns the stage and a signal that aborts the replay at request `n`. */
const stoppingAt = (n: number): { stopped: Stage; signal: AbortSignal } => {
  const stop = new AbortController();
  let asked = 0;
  const ask: Stage['ask'] = (question, schema) => {
    asked += 1;
    if (asked === n) stop.abort();
    return stage.ask(question, schema);
  };
  return { stopped: { ...stage, ask }, signal: stop.signal };
};

describe('workload of 400 cases', () => {
  test('a replay stops when aborted', async () => {
    const { stopped, signal } = stoppingAt(160);
    expect(await runReplay(stopped, settings({ signal }))).toBeUndefined();
    await world.runner.drained();
    expect((await readReport(stage)).accepted).toBeLessThan(200);
  });

  test('a resumed replay reproduces every figure without double counting', async () => {
    const lines = await runReplay(stage, settings());
    expect(lines?.filter(({ ok }) => !ok)).toEqual([]);
    expect(renderTable(lines ?? [])).toMatchInlineSnapshot(`
      "                                 article    played  platform
      accepted                          31,321       400       400  ok
      working days                          34        34        34  ok
      daily average                        921        12        12  ok  8 if divided by all 50 calendar days
      completed                              –       388       388  ok
      completed on the spot             30,349       388       388  ok
      instant rate                      96.9 %    97.0 %    97.0 %  ok
      rate before, if up 35.4 points    61.5 %    61.6 %    61.6 %  ok
      rate before, if up by 35.4 %      71.6 %    71.6 %    71.6 %  ok
      cross-village rate                     –    18.5 %    18.5 %  ok  modelled
      online rate                            –     8.5 %     8.5 %  ok  modelled"
    `);
  });

  test('replaying a part again counts nothing twice', async () => {
    const before = await readReport(stage);
    await runReplay(stage, settings({ cases: 40, checkpointFile: join(folder, 'none.json') }));
    await world.runner.drained();
    expect(await readReport(stage)).toEqual(before);
  });
});
