import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../replay/report/compareFigures.ts';
import { expectedFigures, type Figures } from '../../../replay/report/figures.ts';
import { renderTable } from '../../../replay/report/table.ts';
import { generateWorkload } from '../../../replay/workload/generate.ts';
import { readWorkloadPack } from '../../../replay/workload/pack.ts';

const pack = readWorkloadPack();
const rows = generateWorkload(pack);
const played = expectedFigures(rows, pack);
const wrong = (platform: Figures, expected = played): string[] =>
  compareFigures(platform, expected, pack)
    .filter(({ ok }) => !ok)
    .map(({ label }) => label);

describe('compare', () => {
  it('the workload matches every figure of the article', () => {
    expect(wrong(played)).toEqual([]);
  });

  it('the table shows article and platform, with both readings of the increase', () => {
    expect(renderTable(compareFigures(played, played, pack))).toMatchInlineSnapshot(`
      "                                 article    played  platform
      accepted                          31,321    31,321    31,321  ok
      working days                          34        34        34  ok
      daily average                        921       921       921  ok  626 if divided by all 50 calendar days
      completed                              –    30,349    30,349  ok
      completed on the spot             30,349    30,349    30,349  ok
      instant rate                      96.9 %    96.9 %    96.9 %  ok
      rate before, if up 35.4 points    61.5 %    61.5 %    61.5 %  ok
      rate before, if up by 35.4 %      71.6 %    71.6 %    71.6 %  ok
      cross-village rate                     –    18.0 %    18.0 %  ok  modelled
      online rate                            –     6.7 %     6.7 %  ok  modelled"
    `);
  });

  it.each([
    ['accepted', { accepted: 31_320 }],
    ['working days', { workingDays: 36 }],
    ['daily average', { dailyAverage: 31_321 / 50 }],
    ['completed', { completed: 30_350 }],
    ['completed on the spot', { completedOnSpot: 30_348 }],
    ['instant rate', { instantRate: 0.968 }],
    ['rate before, if up 35.4 points', { previousIfPoints: 0.716 }],
    ['rate before, if up by 35.4 %', { previousIfRelative: null }],
    ['cross-village rate', { crossVillageRate: 0.18 }],
    ['online rate', { onlineRate: 0.07 }],
  ])('the comparison detects a different %s', (label, change) => {
    expect(wrong({ ...played, ...change })).toEqual([label]);
  });

  it('a sample is compared with the played part, not with the article', () => {
    const part = expectedFigures(rows.slice(0, 100), pack);
    expect(wrong(part, part)).toEqual([]);
    expect(wrong({ ...part, accepted: 99 }, part)).toEqual(['accepted']);
  });

  it('the comparison advises fresh data if the platform holds more than was played', () => {
    const [accepted] = compareFigures({ ...played, accepted: 31_322 }, played, pack);
    expect(accepted?.remark).toMatch(/start with fresh data/);
  });
});
