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

describe('the workload of 350205', () => {
  it('is the very file that the recipe promises, byte for byte', () => {
    const csv = [COLUMNS, ...rows.map(toCsvLine)].map((line) => `${line}\n`).join('');
    expect(hash('sha256', csv)).toBe(pack.recipe.expected_output.csv_sha256);
  });

  it('has the published totals', () => {
    expect(rows).toHaveLength(31_321);
    expect(rows.filter((row) => row.onSpot)).toHaveLength(30_349);
    expect(new Set(rows.map((row) => row.date)).size).toBe(34);
  });

  it('comes from all 38 villages and asks for all 47 matters', () => {
    expect(new Set(rows.map((row) => row.home)).size).toBe(38);
    expect(new Set(rows.map((row) => row.matter)).size).toBe(47);
  });

  it('sends about 18 % away from the home village', () => {
    expect(rows.filter(isCrossVillage).length / rows.length).toBeCloseTo(0.18, 3);
  });

  it('files online only what is offered online', () => {
    const online = rows.filter(isOnline).map((row) => pack.matters.get(row.matter)?.channels);
    expect(online.every((channels) => channels?.includes('ONLINE'))).toBe(true);
  });

  it('puts a group together from one day, one unit and one matter', () => {
    const groups = Map.groupBy(
      rows.filter((row) => row.group),
      (row) => row.group,
    );
    for (const members of groups.values()) {
      expect(new Set(members.map(({ date, unit, matter }) => `${date} ${unit} ${matter}`)).size).toBe(1);
    }
  });
});
