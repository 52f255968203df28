import type { DistrictPack } from '../model/pack.ts';
import { type PackProblem, type Path, problem } from './packProblem.ts';
import type { Entry } from './packView.ts';

type File = keyof DistrictPack;

/** Reports the entries whose id repeats that of an earlier one. `field` is the path of the id. */
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

/** Reports a period that ends before it starts. `field` is the path of its end. */
export const periodProblems = (
  file: File,
  path: Path,
  field: string,
  from: string | null,
  to: string | null,
): PackProblem[] =>
  from !== null && to !== null && to < from ? [problem(file, [...path, field], 'WRONG_PERIOD', to)] : [];

/** Reports the entries whose `to` is before their `from`. */
export const spanProblems = (
  file: File,
  entries: readonly Entry<{ readonly from: string | null; readonly to: string | null }>[],
): PackProblem[] =>
  entries.flatMap(({ value, path }) => periodProblems(file, path, 'to', value.from, value.to));
