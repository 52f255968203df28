import type { PackProblem } from '../../../functions/registry/pack/packProblem.ts';
import type { PackFiles } from '../../../functions/registry/pack/packView.ts';
import type { Edit } from './edited.ts';

/** One fault in the pack of Haicang: the edits that make it, and the one problem it must be told as. */
export type Fault = Pick<PackProblem, 'code' | 'file' | 'path'> & {
  readonly why: string;
  readonly edits: readonly Edit[];
  /** It stands where another one stands, so that the two cannot be in one pack. */
  readonly alone: boolean;
};

/** A fault made by edits away from the place where it is told. */
export const faultBy = (
  code: PackProblem['code'],
  why: string,
  file: keyof PackFiles,
  path: PackProblem['path'],
  ...edits: readonly Edit[]
): Fault => ({ code, why, file: `${file}.json`, path, edits, alone: false });

/** A fault made by one value, told where it stands. */
export const fault = (
  code: PackProblem['code'],
  why: string,
  file: keyof PackFiles,
  path: PackProblem['path'],
  value: unknown,
): Fault => faultBy(code, why, file, path, [file, path, value]);

export const alone = (one: Fault): Fault => ({ ...one, alone: true });
