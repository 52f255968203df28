import { describe, expect, it } from 'vitest';
import { countCases, groupVisits, type Visit } from '../../../replay/play/visit.ts';
import { createDraw } from '../../../replay/workload/draw.ts';
import { generateWorkload } from '../../../replay/workload/generate.ts';
import { readWorkloadPack } from '../../../replay/workload/pack.ts';
import { sampleVisits } from '../../../replay/workload/sample.ts';

const pack = readWorkloadPack();
const visits = groupVisits(generateWorkload(pack));
const draw = createDraw(pack.recipe.seed);

const sample = (n: number): readonly Visit[] => sampleVisits(visits, n, draw);
const onSpot = (part: readonly Visit[]): number =>
  part.flatMap(({ rows }) => rows).filter((row) => row.onSpot).length;

describe('sampleVisits', () => {
  it.each([1, 10, 100, 1_000, 12_345, 31_320])(
    'a sample of %i cases has its exact share settled on the spot',
    (n) => {
      const part = sample(n);
      expect(countCases(part)).toBe(n);
      expect(onSpot(part)).toBe(Math.round((n * 30_349) / 31_321));
    },
  );

  it('a sample of all cases is the workload itself', () => {
    expect(sample(31_321)).toEqual(visits);
  });

  it('a sample is deterministic, and part of the workload', () => {
    expect(sample(500)).toEqual(sample(500));
    expect(sample(500).every((visit) => visits.includes(visit))).toBe(true);
  });

  it('a sample gives every day about its share', () => {
    const days = Map.groupBy(sample(1_000), ({ rows }) => rows[0].date);
    const whole = Map.groupBy(visits, ({ rows }) => rows[0].date);
    for (const [day, all] of whole) {
      const share = (countCases(all) * 1_000) / 31_321;
      expect(Math.abs(countCases(days.get(day) ?? []) - share)).toBeLessThan(10);
    }
  });

  it('a sample keeps an agent’s group complete', () => {
    const groups = sample(1_000).filter((visit) => visit.isGroup);
    expect(groups.length).toBeGreaterThan(2);
    for (const group of groups) expect(visits).toContain(group);
  });

  it.each([0, -1, 1.5, 31_322])('a sample of %d cases throws', (n) => {
    expect(() => sample(n)).toThrow(RangeError);
  });
});
