import type { Level } from '../model/fields.ts';
import type { DistrictPack } from '../model/pack.ts';
import type { Office, OpeningHours } from '../model/place.ts';
import { duplicates, spanProblems } from './listChecks.ts';
import { type PackProblem, type Path, problem } from './packProblem.ts';
import type { PackView } from './packView.ts';

/** Checks offices: known unit and department, and the id that follows from them. */
export const checkOffices = (view: PackView): PackProblem[] => [
  ...duplicates('district', view.offices.entries, 'id', ({ id }) => id),
  ...view.offices.entries.flatMap(({ value, path }) => [
    ...checkUnit(view, 'district', value, path),
    ...checkOfficeId(view, value, path),
  ]),
];

const checkOfficeId = (view: PackView, { id, unit, department }: Office, path: Path): PackProblem[] => {
  if (department !== null && !view.departments.has(department))
    return [problem('district', [...path, 'department'], 'UNKNOWN_DEPARTMENT', department)];
  const fits = id === (department === null ? unit : `${unit}-${department}`);
  return fits ? [] : [problem('district', [...path, 'id'], 'WRONG_CODE', id)];
};

/** Checks windows: known unit, id with the unit's code, valid hours and closures. */
export const checkWindows = (view: PackView): PackProblem[] => [
  ...duplicates('windows', view.windows.entries, 'id', ({ id }) => id),
  ...spanProblems('windows', view.windows.entries),
  ...view.windows.entries.flatMap(({ value, path }) => [
    ...checkUnit(view, 'windows', value, path),
    ...(value.id.startsWith(value.unit) ? [] : [problem('windows', [...path, 'id'], 'WRONG_CODE', value.id)]),
    ...checkHours(value.hours, path),
    ...spanProblems(
      'windows',
      value.closures.map((closure, index) => ({ value: closure, path: [...path, 'closures', index] })),
    ),
  ]),
];

type Desk = { readonly unit: string; readonly level: Level };

const checkUnit = (view: PackView, file: keyof DistrictPack, desk: Desk, path: Path): PackProblem[] => {
  const levels = levelsOf(view, desk.unit);
  if (levels.includes(desk.level)) return [];
  return levels.length === 0
    ? [problem(file, [...path, 'unit'], unknownAt[desk.level], desk.unit)]
    : [problem(file, [...path, 'level'], 'WRONG_LEVEL', desk.level)];
};

const unknownAt = {
  VILLAGE: 'UNKNOWN_VILLAGE',
  STREET: 'UNKNOWN_STREET',
  DISTRICT: 'UNKNOWN_UNIT',
} as const satisfies Record<Level, string>;

/** Lists the possible levels of a unit: none if unknown, several if parts of the pack are unreadable. */
const levelsOf = (view: PackView, unit: string): Level[] => [
  ...(view.villages.has(unit) ? (['VILLAGE'] as const) : []),
  ...(view.streets.has(unit) ? (['STREET'] as const) : []),
  ...(view.code === undefined || unit === `${view.code}000000` ? (['DISTRICT'] as const) : []),
];

const checkHours = (hours: readonly OpeningHours[], path: Path): PackProblem[] =>
  hours.flatMap((slot, index) => {
    const clash = hours.slice(0, index).some((other) => other.from < slot.to && slot.from < other.to);
    return clash || slot.to <= slot.from
      ? [problem('windows', [...path, 'hours', index], 'WRONG_HOURS', `${slot.from}–${slot.to}`)]
      : [];
  });
