import type * as z from 'zod';
import { zhCN } from 'zod/locales';
import { DistrictPack } from '../model/pack.ts';
import { crossCheck } from './packCheck.ts';
import type { PackProblem } from './packProblem.ts';
import { type PackFiles, viewPack } from './packView.ts';

/** Checks a pack: returns it, or all its problems, shapes first, then contradictions. */
export const checkPack = (files: PackFiles): { pack: DistrictPack } | { problems: PackProblem[] } => {
  const parsed = DistrictPack.safeParse(files);
  const problems = [
    ...(parsed.success ? [] : shapeProblems(files, parsed.error)),
    ...crossCheck(viewPack(files)),
  ];
  return parsed.success && problems.length === 0 ? { pack: parsed.data } : { problems };
};

// zod words an issue while it parses, in one language: a second parse gives the Chinese
const shapeProblems = (files: PackFiles, { issues }: z.ZodError): PackProblem[] => {
  const chinese = DistrictPack.safeParse(files, { error: zhCN().localeError }).error?.issues;
  return issues.map((issue, index) => shapeProblem(issue, chinese?.[index]?.message ?? issue.message));
};

const LONGEST_MESSAGE = 300;

const shapeProblem = (issue: z.core.$ZodIssue, chinese: string): PackProblem => {
  const [file, ...path] = issue.path;
  return {
    file: `${DistrictPack.keyof().parse(file)}.json`,
    path: path.map((step) => (typeof step === 'symbol' ? step.toString() : step)),
    code: 'INVALID',
    message: { zh: chinese.slice(0, LONGEST_MESSAGE), en: issue.message.slice(0, LONGEST_MESSAGE) },
  };
};
