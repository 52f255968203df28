import type { DistrictPack } from '../model/pack.ts';
import { type PackProblem, type Path, problem } from './packProblem.ts';
import type { Entry } from './packView.ts';

type File = keyof DistrictPack;

/** Every thing of a list whose id is that of one before it. `field` is where the id stands. */
export const duplicates = <T>(
  file: File,
  entries: readonly Entry<T>[],
  field: string,
  idOf: (value: T) => string,
): PackProblem[] => {
  const seen = new Set<string>();
  return entries.flatMap(({ value, path }) => {
    const id = idOf(value);
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [problem(file, [...path, field], 'DUPLICATE', id)] : [];
  });
};

/** A problem if a period ends before it starts. `field` is where its end stands. */
export const periodProblems = (
  file: File,
  path: Path,
  field: string,
  from: string | null,
  to: string | null,
): PackProblem[] =>
  from !== null && to !== null && to < from ? [problem(file, [...path, field], 'WRONG_PERIOD', to)] : [];

/** The same for a list of things with `from` and `to`. */
export const spanProblems = (
  file: File,
  entries: readonly Entry<{ readonly from: string | null; readonly to: string | null }>[],
): PackProblem[] =>
  entries.flatMap(({ value, path }) => periodProblems(file, path, 'to', value.from, value.to));
