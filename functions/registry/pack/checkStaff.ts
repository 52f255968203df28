import { toHalfWidth } from '../../plainText.ts';
import type { Posting } from '../model/staff.ts';
import { duplicates, spanProblems } from './listChecks.ts';
import { type PackProblem, type Path, problem } from './packProblem.ts';
import type { PackView } from './packView.ts';

/** Checks postings: known desks, and no overlaps of one person at one desk. */
export const checkStaff = (view: PackView): PackProblem[] => [
  ...duplicates('staff', view.postings.entries, 'id', ({ id }) => id),
  ...spanProblems('staff', view.postings.entries),
  ...view.postings.entries.flatMap(({ value, path }) => checkDesk(view, value, path)),
  ...view.postings.entries.flatMap(({ value, path }) => checkName(value, path)),
  ...checkNames(view),
  ...checkOverlaps(view),
];

// phone numbers have seven digits or more, identity numbers eight
const MOST_DIGITS = 6;

/** Refuses a name that holds an identity or phone number, however it is spaced. */
const checkName = ({ name = '' }: Posting, path: Path): PackProblem[] =>
  countDigitsInARow(toHalfWidth(name)) > MOST_DIGITS
    ? [problem('staff', [...path, 'name'], 'PERSONAL_NAME', MOST_DIGITS)]
    : [];

const countDigitsInARow = (name: string): number => {
  const runs = name.replace(/[\s()+-]/g, '').split(/\D/);
  return Math.max(...runs.map(({ length }) => length));
};

/** Refuses a second name of one person: visitors could not tell who serves them. */
const checkNames = (view: PackView): PackProblem[] => {
  const named = view.postings.entries.filter(({ value }) => value.name !== undefined);
  const names = new Map<string, string>();
  return named.flatMap(({ value: { subject, name = '' }, path }) => {
    const before = names.get(subject) ?? name;
    names.set(subject, before);
    return before === name ? [] : [problem('staff', [...path, 'name'], 'OTHER_NAME', before)];
  });
};

const checkDesk = (view: PackView, { desk }: Posting, path: Path): PackProblem[] =>
  view.windows.has(desk) || view.offices.has(desk)
    ? []
    : [problem('staff', [...path, 'desk'], 'UNKNOWN_DESK', desk)];

const checkOverlaps = (view: PackView): PackProblem[] =>
  [...Map.groupBy(view.postings.entries, ({ value }) => `${value.desk} ${value.subject}`).values()].flatMap(
    (same) =>
      same.flatMap(({ value, path }, index) => {
        const met = same.slice(0, index).find((other) => overlap(other.value, value));
        return met ? [problem('staff', [...path, 'from'], 'OVERLAPPING_POSTING', met.value.id)] : [];
      }),
  );

const overlap = (a: Posting, b: Posting): boolean => startsBy(a, b.to) && startsBy(b, a.to);

const startsBy = ({ from }: Posting, day: string | null): boolean =>
  from === null || day === null || from <= day;
