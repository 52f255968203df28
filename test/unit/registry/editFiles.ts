import type { PackFiles } from '../../../functions/registry/pack/packView.ts';

/** A value to put at a path of a file; an index one past the end of a list appends. */
export type Edit = readonly [file: keyof PackFiles, path: readonly (string | number)[], value: unknown];

/** Returns a copy of the files with the edits applied. Throws if a path does not exist. */
export const editFiles = (files: PackFiles, edits: readonly Edit[]): PackFiles => {
  const copy = structuredClone(files);
  for (const [file, path, value] of edits) put(copy, [file, ...path], value);
  return copy;
};

const put = (into: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): void => {
  if (typeof into !== 'object' || into === null || step === undefined) throw new Error(`No ${step} here`);
  if (rest.length === 0) Reflect.set(into, step, value);
  else put(Reflect.get(into, step), rest, value);
};
