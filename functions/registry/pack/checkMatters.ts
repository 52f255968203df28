import type { MatterVersion } from '../model/matter.ts';
import { checkCertificate } from './checkCertificate.ts';
import { checkPromises } from './checkPromises.ts';
import { duplicates, periodProblems } from './listChecks.ts';
import { type PackProblem, type Path, problem } from './packProblem.ts';
import type { Entry, PackView } from './packView.ts';

/** Checks matters: known departments and sources, one version at a time, each material once. */
export const checkMatters = (view: PackView): PackProblem[] => [
  ...duplicates('matters', view.matters.entries, 'version', ({ code, version }) => `${code} ${version}`),
  ...view.matters.entries.flatMap(({ value, path }) => [
    ...checkReferences(view, value, path),
    ...periodProblems('matters', path, 'effectiveTo', value.effectiveFrom, value.effectiveTo),
    ...checkMaterials(value, path),
    ...checkAlternatives(value, path),
    ...checkSamples(value, path),
    ...checkPromises(value, path),
    ...checkCertificate(value, path),
    ...checkSendable(value, path),
  ]),
  ...checkVersions(view.matters.entries),
];

const checkReferences = (
  view: PackView,
  { department, citations }: MatterVersion,
  path: Path,
): PackProblem[] => [
  ...(view.departments.has(department)
    ? []
    : [problem('matters', [...path, 'department'], 'UNKNOWN_DEPARTMENT', department)]),
  ...citations.flatMap((id, index) =>
    view.citations.has(id) ? [] : [problem('matters', [...path, 'citations', index], 'UNKNOWN_SOURCE', id)],
  ),
];

const checkMaterials = ({ materials }: MatterVersion, path: Path): PackProblem[] =>
  duplicates(
    'matters',
    materials.map((value, index) => ({ value, path: [...path, 'materials', index] })),
    'code',
    ({ code }) => code,
  );

/** Checks that an alternative is optional, and stands in for a required material. */
const checkAlternatives = ({ materials }: MatterVersion, path: Path): PackProblem[] => {
  const required = new Set(materials.filter((one) => one.required).map(({ code }) => code));
  return materials.flatMap(({ insteadOf, required: isRequired }, index) =>
    insteadOf === undefined || (required.has(insteadOf) && !isRequired)
      ? []
      : [problem('matters', [...path, 'materials', index, 'insteadOf'], 'WRONG_ALTERNATIVE', insteadOf)],
  );
};

/** Checks that a wholly online matter takes what its applicants send; a version that has ended is as it was. */
const checkSendable = (
  { fullyOnline, effectiveTo, form, materials }: MatterVersion,
  path: Path,
): PackProblem[] =>
  fullyOnline && effectiveTo === null && form === null
    ? materials.flatMap(({ code, required, files }, index) =>
        required && !files
          ? [problem('matters', [...path, 'materials', index, 'files'], 'NOTHING_TO_SEND', code)]
          : [],
      )
    : [];

/** Reports each sample of a document that the matter does not ask for. */
const checkSamples = ({ materials, guide }: MatterVersion, path: Path): PackProblem[] => {
  const known = new Set(materials.map(({ code }) => code));
  return (guide?.samples ?? []).flatMap(({ material }, index) =>
    known.has(material)
      ? []
      : [problem('matters', [...path, 'guide', 'samples', index, 'material'], 'UNKNOWN_MATERIAL', material)],
  );
};

/** Reports each version that overlaps an earlier one, once. */
const checkVersions = (entries: readonly Entry<MatterVersion>[]): PackProblem[] =>
  [...Map.groupBy(entries, ({ value }) => value.code).values()].flatMap((versions) =>
    versions.flatMap(({ value, path }, index) => {
      const met = versions
        .slice(0, index)
        .find((other) => other.value.version !== value.version && versionsOverlap(other.value, value));
      return met
        ? [problem('matters', [...path, 'effectiveFrom'], 'OVERLAPPING_VERSION', met.value.version)]
        : [];
    }),
  );

/** Whether two versions are in force on one day. */
export const versionsOverlap = (a: MatterVersion, b: MatterVersion): boolean =>
  (b.effectiveTo === null || a.effectiveFrom <= b.effectiveTo) &&
  (a.effectiveTo === null || b.effectiveFrom <= a.effectiveTo);
