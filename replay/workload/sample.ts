import { countCases, type Visit } from '../play/visit.ts';
import type { Draw } from './draw.ts';

/**
 * Returns a proportional sample: exactly `n` cases, exactly their share on the spot, spread evenly over the days.
 * Cases keep their numbers, so the whole workload can be played on top of a sample. An agent's group is included
 * completely or not at all, up to the groups' share. Throws if `n` is out of bounds.
 */
export const sampleVisits = (visits: readonly Visit[], n: number, draw: Draw): readonly Visit[] => {
  const total = countCases(visits);
  if (!Number.isInteger(n) || n < 1 || n > total) throw new RangeError(`cases must be 1 to ${total}`);
  const share = (part: number): number => Math.round((n * part) / total);
  const onSpot = share(countOnSpot(visits));
  const groups = evenly(
    visits.filter((visit) => visit.isGroup),
    draw,
  );
  const taken = takeWhole(groups, share(countCases(groups)), n - onSpot);

  const alone = visits.filter((visit) => !visit.isGroup);
  const spot = evenly(alone.filter(isOnSpot), draw).slice(0, onSpot - countOnSpot(taken));
  const late = evenly(
    alone.filter((visit) => !isOnSpot(visit)),
    draw,
  );
  const lateCount = n - onSpot - (countCases(taken) - countOnSpot(taken));
  const chosen = new Set([...taken, ...spot, ...late.slice(0, lateCount)]);
  return visits.filter((visit) => chosen.has(visit));
};

/** Orders visits so that every prefix of the list has about the same share of each day. */
const evenly = (visits: readonly Visit[], draw: Draw): Visit[] => {
  const days = Map.groupBy(visits, ({ rows }) => rows[0].date);
  return [...days.values()]
    .flatMap((day) =>
      day
        .map((visit) => ({ visit, at: draw('sample', visit.id) }))
        .sort((a, b) => a.at - b.at)
        .map(({ visit, at }, i) => ({ visit, part: (i + at) / day.length })),
    )
    .sort((a, b) => a.part - b.part)
    .map(({ visit }) => visit);
};

/** Takes groups in order as long as they fit: at most `most` cases, at most `mostLate` of them late. */
const takeWhole = (groups: readonly Visit[], most: number, mostLate: number): Visit[] => {
  const taken: Visit[] = [];
  for (const group of groups) {
    const next = [...taken, group];
    const late = countCases(next) - countOnSpot(next);
    if (countCases(next) <= most && late <= mostLate) taken.push(group);
  }
  return taken;
};

const isOnSpot = ({ rows }: Visit): boolean => rows[0].onSpot;

const countOnSpot = (visits: readonly Visit[]): number =>
  visits.reduce((count, { rows }) => count + rows.filter((row) => row.onSpot).length, 0);
