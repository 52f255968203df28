import type * as z from 'zod';
import { zhCN } from 'zod/locales';
import { DistrictPack } from '../model/pack.ts';
import { crossCheck } from './packCheck.ts';
import type { PackProblem, Path } from './packProblem.ts';
import { type MalformedEntry, MOST_MALFORMED, type PackFiles, viewPack } from './packView.ts';

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
  const problems = [
    ...(parsed.success ? [] : shapeProblems(DistrictPack, files, parsed.error, [])),
    ...crossCheck(view),
  ];
  return parsed.success && problems.length === 0
    ? { pack: parsed.data }
    : { problems: problems.slice(0, MOST_PROBLEMS) };
};

const entryProblems = ({ file, path, schema, value }: MalformedEntry): PackProblem[] => {
  const { error } = schema.safeParse(value);
  return error ? shapeProblems(schema, value, error, [file, ...path]) : [];
};

// zod words an issue while it parses, in one language: a second parse gives the Chinese
const shapeProblems = (
  schema: z.ZodType,
  value: unknown,
  { issues }: z.ZodError,
  at: Path,
): PackProblem[] => {
  const chinese = schema.safeParse(value, { error: zhCN().localeError }).error?.issues;
  return issues.map((issue, index) => shapeProblem(issue, chinese?.[index]?.message ?? issue.message, at));
};

const LONGEST_MESSAGE = 300;

const shapeProblem = (issue: z.core.$ZodIssue, chinese: string, at: Path): PackProblem => {
  const [file, ...path] = [...at, ...issue.path];
  return {
    file: `${DistrictPack.keyof().parse(file)}.json`,
    path: path.map((step) => (typeof step === 'symbol' ? step.toString() : step)),
    code: 'INVALID',
    message: { zh: chinese.slice(0, LONGEST_MESSAGE), en: issue.message.slice(0, LONGEST_MESSAGE) },
  };
};
