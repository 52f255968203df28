import { checkBundles } from './checkBundles.ts';
import { checkCalendar } from './checkCalendar.ts';
import { checkDelegations } from './checkDelegations.ts';
import { checkOffices, checkWindows } from './checkDesks.ts';
import { checkDistrict } from './checkDistrict.ts';
import { checkForms } from './checkForms.ts';
import { checkMatters } from './checkMatters.ts';
import { checkStaff } from './checkStaff.ts';
import type { PackProblem } from './packProblem.ts';
import type { PackView } from './packView.ts';

const checks = [
  checkDistrict,
  checkOffices,
  checkWindows,
  checkMatters,
  checkForms,
  checkDelegations,
  checkBundles,
  checkStaff,
  checkCalendar,
];

/** Finds the contradictions within and between the files of a pack. */
export const crossCheck = (view: PackView): PackProblem[] => checks.flatMap((check) => check(view));
