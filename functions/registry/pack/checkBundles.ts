import type { Bundle } from '../model/bundle.ts';
import { duplicates, spanProblems } from './listChecks.ts';
import { type PackProblem, type Path, problem } from './packProblem.ts';
import type { PackView } from './packView.ts';

/** Checks bundles: known matters, each once, that need only earlier ones. */
export const checkBundles = (view: PackView): PackProblem[] => [
  ...duplicates('bundles', view.bundles.entries, 'code', ({ code }) => code),
  ...spanProblems('bundles', view.bundles.entries),
  ...view.bundles.entries.flatMap(({ value, path }) => [
    ...checkMatters(view, value, path),
    ...checkNeeds(value, path),
  ]),
];

const checkMatters = (view: PackView, { items }: Bundle, path: Path): PackProblem[] => [
  ...duplicates(
    'bundles',
    items.map((value, index) => ({ value, path: [...path, 'items', index] })),
    'matter',
    ({ matter }) => matter,
  ),
  ...items.flatMap(({ matter }, index) =>
    view.matters.has(matter)
      ? []
      : [problem('bundles', [...path, 'items', index, 'matter'], 'UNKNOWN_MATTER', matter)],
  ),
];

const checkNeeds = ({ items }: Bundle, path: Path): PackProblem[] =>
  items.flatMap(({ needs }, index) => {
    const earlier = items.slice(0, index).map(({ matter }) => matter);
    return needs.flatMap((matter, place) => {
      const at = [...path, 'items', index, 'needs', place];
      if (!earlier.includes(matter)) return [problem('bundles', at, 'NOT_EARLIER', matter)];
      return needs.indexOf(matter) < place ? [problem('bundles', at, 'DUPLICATE', matter)] : [];
    });
  });
