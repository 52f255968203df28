import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generateWorkload, RECIPE_CLASS } from '../../../replay/workload/generate.ts';
import { readWorkloadPack } from '../../../replay/workload/pack.ts';
import { isCrossVillage, isOnline, type WorkloadRow } from '../../../replay/workload/row.ts';

const pack = readWorkloadPack();
const rows = generateWorkload(pack);

const COLUMNS =
  'case_no,date,time,matter,service_class,home_village,handling_unit,window_no,channel,cross_village,on_spot,service_minutes,deferred_reason,proxy_group';

const toCsvLine = (row: WorkloadRow): string => {
  const serviceClass = RECIPE_CLASS[pack.matters.get(row.matter)?.serviceClass ?? 'DIRECT'];
  const place = [row.matter, serviceClass, row.home, row.unit, row.window, row.channel];
  const result = [Number(isCrossVillage(row)), Number(row.onSpot), row.serviceMinutes?.toFixed(1) ?? ''];
  return [row.caseNo, row.date, row.time, ...place, ...result, row.deferredReason, row.group ?? ''].join(',');
};

describe('workload of 350205', () => {
  it('the workload is the recipe’s file byte for byte', () => {
    const csv = [COLUMNS, ...rows.map(toCsvLine)].map((line) => `${line}\n`).join('');
    expect(hash('sha256', csv)).toBe(pack.recipe.expected_output.csv_sha256);
  });

  it('the workload has the published totals', () => {
    expect(rows).toHaveLength(31_321);
    expect(rows.filter((row) => row.onSpot)).toHaveLength(30_349);
    expect(new Set(rows.map((row) => row.date)).size).toBe(34);
  });

  it('the workload covers all 38 villages and all 47 matters', () => {
    expect(new Set(rows.map((row) => row.home)).size).toBe(38);
    expect(new Set(rows.map((row) => row.matter)).size).toBe(47);
  });

  it('about 18 % of the workload is cross-village', () => {
    expect(rows.filter(isCrossVillage).length / rows.length).toBeCloseTo(0.18, 3);
  });

  it('the workload files only matters offered online through that channel', () => {
    const online = rows.filter(isOnline).map((row) => pack.matters.get(row.matter)?.channels);
    expect(online.every((channels) => channels?.includes('ONLINE'))).toBe(true);
  });

  it('a group of the workload shares day, unit and matter', () => {
    const groups = Map.groupBy(
      rows.filter((row) => row.group),
      (row) => row.group,
    );
    for (const members of groups.values()) {
      expect(new Set(members.map(({ date, unit, matter }) => `${date} ${unit} ${matter}`)).size).toBe(1);
    }
  });
});
