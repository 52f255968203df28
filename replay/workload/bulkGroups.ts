import type { Draw } from './draw.ts';
import type { Recipe } from './recipe.ts';
import type { WorkloadRow } from './row.ts';

/** Groups the cases that an agent files in one visit: consecutive cases of one matter, day and unit. */
export const groupBulk = (rows: readonly WorkloadRow[], recipe: Recipe, draw: Draw): WorkloadRow[] => {
  const { matter, share_of_matter } = recipe.bulk_proxy;
  const together = Map.groupBy(
    rows.filter((row) => row.matter === matter),
    ({ date, unit }) => `${date}|${unit}`,
  );
  const target = rows.filter((row) => row.matter === matter).length * share_of_matter;
  const groups = new Map<string, string>();
  let groupCount = 0;
  for (const key of inDrawnOrder([...together.keys()], draw)) {
    if (groups.size >= target) break;
    const members = together.get(key) ?? [];
    const size = groupSize(recipe, key, draw);
    if (members.length < size) continue;
    groupCount += 1;
    const name = `G${String(groupCount).padStart(4, '0')}`;
    for (const { caseNo } of members.slice(0, size)) groups.set(caseNo, name);
  }
  return rows.map((row) => ({ ...row, group: groups.get(row.caseNo) ?? null }));
};

const inDrawnOrder = (keys: readonly string[], draw: Draw): string[] =>
  keys
    .map((key) => ({ key, at: draw('bulk', key) }))
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);

const groupSize = ({ bulk_proxy }: Recipe, key: string, draw: Draw): number => {
  const { group_size_min: least, group_size_max: most } = bulk_proxy;
  return least + Math.floor(draw('bsize', key) * (most - least + 1));
};
