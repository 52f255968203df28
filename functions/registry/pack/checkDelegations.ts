import type { Level } from '../model/fields.ts';
import type { Delegation } from '../model/pack.ts';
import { duplicates, spanProblems } from './listChecks.ts';
import { type PackProblem, type Path, problem } from './packProblem.ts';
import type { PackView } from './packView.ts';

/** Checks delegations: known matters and windows, no overlaps, and an office wherever a level may settle. */
export const checkDelegations = (view: PackView): PackProblem[] => [
  ...duplicates('delegations', view.delegations.entries, 'id', ({ id }) => id),
  // a delegation revoked before its first day may end before it starts
  ...spanProblems(
    'delegations',
    view.delegations.entries.filter(({ value }) => value.revoked === undefined),
  ),
  ...view.delegations.entries.flatMap(({ value, path }) => checkReferences(view, value, path)),
  ...checkOverlaps(view),
  ...checkOfficesExist(view),
];

/** Refuses overlapping delegations of one kind to the same desk: revoking one of them would have no effect. */
const checkOverlaps = (view: PackView): PackProblem[] =>
  [...Map.groupBy(view.delegations.entries, ({ value }) => targetOf(value)).values()].flatMap((acts) =>
    acts.flatMap(({ value, path }, index) => {
      const met = acts
        .slice(0, index)
        .find((other) => other.value.id !== value.id && meet(other.value, value));
      return met ? [problem('delegations', [...path, 'from'], 'OVERLAPPING_DELEGATION', met.value.id)] : [];
    }),
  );

const targetOf = ({ matter, kind, level, window }: Delegation): string =>
  `${matter} ${kind} ${window ?? level}`;

// '' and '9' sort below and above every day; a span that ends before it starts overlaps none
const meet = (a: Delegation, b: Delegation): boolean => {
  const from = [a.from ?? '', b.from ?? ''].toSorted().at(-1) ?? '';
  return [a, b].every((one) => (one.from ?? '') <= (one.to ?? '9') && from <= (one.to ?? '9'));
};

const checkReferences = (
  view: PackView,
  { matter, window, level }: Delegation,
  path: Path,
): PackProblem[] => [
  ...(view.matters.has(matter)
    ? []
    : [problem('delegations', [...path, 'matter'], 'UNKNOWN_MATTER', matter)]),
  ...(window === null ? [] : checkWindow(view, window, level, path)),
];

const checkWindow = (view: PackView, window: string, level: Level, path: Path): PackProblem[] => {
  if (!view.windows.has(window))
    return [problem('delegations', [...path, 'window'], 'UNKNOWN_WINDOW', window)];
  const known = view.windows.entries.find(({ value }) => value.id === window);
  return known && known.value.level !== level
    ? [problem('delegations', [...path, 'level'], 'WRONG_LEVEL', level)]
    : [];
};

/** Reports each unit without an office once. A delegation to one window needs no office. */
const checkOfficesExist = (view: PackView): PackProblem[] => {
  const levels = new Set(toLevels(view).map(({ level }) => level));
  const wanted = [
    ...(levels.has('VILLAGE') ? view.villages.entries : []),
    ...(levels.has('STREET') ? view.streets.entries : []),
  ].map(({ value, path }) => ({ office: value.code, path }));
  return [...wanted, ...departmentsWanted(view)]
    .filter(({ office }) => !view.offices.has(office))
    .map(({ office, path }) => problem('district', path, 'NO_OFFICE', office));
};

const departmentsWanted = (view: PackView): { office: string; path: Path }[] => {
  const delegated = new Set(
    toLevels(view).flatMap(({ level, matter }) => (level === 'DISTRICT' ? [matter] : [])),
  );
  const wanted = new Set(
    view.matters.entries.flatMap(({ value }) => (delegated.has(value.code) ? [value.department] : [])),
  );
  return view.departments.entries
    .filter(({ value }) => view.code !== undefined && wanted.has(value.code))
    .map(({ value, path }) => ({ office: `${view.code}000000-${value.code}`, path }));
};

const toLevels = (view: PackView): Delegation[] =>
  view.delegations.entries.flatMap(({ value }) => (value.window === null ? [value] : []));
