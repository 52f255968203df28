import type { Bundle } from '../model/bundle.ts';
import type { Material, MatterVersion } from '../model/matter.ts';
import { versionsOverlap } from './checkMatters.ts';
import { duplicates, spanProblems } from './listChecks.ts';
import { type PackProblem, type Path, problem } from './packProblem.ts';
import type { PackView } from './packView.ts';

/** Checks bundles: known matters, each once, that need only earlier ones, and take one file of a material that they share. */
export const checkBundles = (view: PackView): PackProblem[] => [
  ...duplicates('bundles', view.bundles.entries, 'code', ({ code }) => code),
  ...spanProblems('bundles', view.bundles.entries),
  ...view.bundles.entries.flatMap(({ value, path }) => [
    ...checkMatters(view, value, path),
    ...checkNeeds(value, path),
    ...checkSharedFiles(view, value, path),
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

/** Reports each material of which two matters of a bundle take files, and no file that both take: nobody could send it. */
const checkSharedFiles = (view: PackView, { from, to, items }: Bundle, path: Path): PackProblem[] => {
  const versions = view.matters.entries.map(({ value }) => value);
  const isInTime = (one: MatterVersion): boolean =>
    (to === null || one.effectiveFrom <= to) &&
    (from === null || one.effectiveTo === null || one.effectiveTo >= from);
  const inBundle = items.map(({ matter }) => versions.filter((one) => one.code === matter && isInTime(one)));
  return inBundle.flatMap((later, index) =>
    later.flatMap((one) =>
      inBundle
        .slice(0, index)
        .flat()
        .filter((other) => other.code !== one.code && versionsOverlap(other, one))
        .flatMap((other) => listUnshared(other, one))
        .map((about) => problem('bundles', [...path, 'items', index, 'matter'], 'NO_COMMON_TYPE', about)),
    ),
  );
};

/** Names materials of which two versions take files of different types, with both. */
const listUnshared = (one: MatterVersion, other: MatterVersion): string[] =>
  one.materials.flatMap((material) => {
    const same = other.materials.find(({ code }) => code === material.code);
    const names = `${material.code}, ${one.code} ${one.version}, ${other.code} ${other.version}`;
    return same && !haveCommonType(material, same) ? [names] : [];
  });

const haveCommonType = ({ files: one }: Material, { files: other }: Material): boolean =>
  !one || !other || one.types.some((type) => other.types.includes(type));
