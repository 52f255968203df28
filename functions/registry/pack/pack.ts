import type * as z from 'zod';
import { DistrictPack } from '../model/pack.ts';
import { crossCheck } from './packCheck.ts';
import type { PackProblem, Path } from './packProblem.ts';
import { type MalformedEntry, MOST_MALFORMED, type PackFiles, viewPack } from './packView.ts';
import { describeShape } from './shapeWords.ts';

/** The number of problems that are reported. */
const MOST_PROBLEMS = 200;

/**
 * Checks a pack: returns it, or its first 200 problems, shapes first, then contradictions. A pack with many malformed
 * entries is checked no further: whoever made it has to begin there.
 */
export const checkPack = (files: PackFiles): { pack: DistrictPack } | { problems: PackProblem[] } => {
  const view = viewPack(files);
  if (view.malformed.length >= MOST_MALFORMED)
    return { problems: view.malformed.flatMap(entryProblems).slice(0, MOST_PROBLEMS) };
  const parsed = DistrictPack.safeParse(files);
  const problems = [...(parsed.success ? [] : shapeProblems(parsed.error, [])), ...crossCheck(view)];
  return parsed.success && problems.length === 0
    ? { pack: parsed.data }
    : { problems: problems.slice(0, MOST_PROBLEMS) };
};

const entryProblems = ({ file, path, schema, value }: MalformedEntry): PackProblem[] => {
  const { error } = schema.safeParse(value);
  return error ? shapeProblems(error, [file, ...path]) : [];
};

const shapeProblems = ({ issues }: z.ZodError, at: Path): PackProblem[] =>
  issues.map((issue) => shapeProblem(issue, at));

const LONGEST_MESSAGE = 300;

const shapeProblem = (issue: z.core.$ZodIssue, at: Path): PackProblem => {
  const { zh, en } = describeShape(issue);
  const [file, ...path] = [...at, ...issue.path];
  return {
    file: `${DistrictPack.keyof().parse(file)}.json`,
    path: path.map((step) => (typeof step === 'symbol' ? step.toString() : step)),
    code: 'INVALID',
    message: { zh: zh.slice(0, LONGEST_MESSAGE), en: en.slice(0, LONGEST_MESSAGE) },
  };
};
