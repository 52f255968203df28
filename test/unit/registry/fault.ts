import type { PackProblem } from '../../../functions/registry/pack/packProblem.ts';
import type { PackFiles } from '../../../functions/registry/pack/packView.ts';
import type { Edit } from './editFiles.ts';

/** A fault in the pack of Haicang: the edits that cause it, and the only problem expected. */
export type Fault = Pick<PackProblem, 'code' | 'file' | 'path'> & {
  readonly why: string;
  readonly edits: readonly Edit[];
  /** The fault conflicts with others, so that it needs a pack of its own. */
  readonly exclusive: boolean;
};

/** A fault caused by edits elsewhere than at the reported path. */
export const faultBy = (
  code: PackProblem['code'],
  why: string,
  file: keyof PackFiles,
  path: PackProblem['path'],
  ...edits: readonly Edit[]
): Fault => ({ code, why, file: `${file}.json`, path, edits, exclusive: false });

/** A fault caused by one value at the reported path. */
export const fault = (
  code: PackProblem['code'],
  why: string,
  file: keyof PackFiles,
  path: PackProblem['path'],
  value: unknown,
): Fault => faultBy(code, why, file, path, [file, path, value]);

/** Marks a fault as needing a pack of its own. */
export const makeExclusive = (one: Fault): Fault => ({ ...one, exclusive: true });
