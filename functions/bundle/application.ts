import { refuseUnlisted } from '../case/filing/refuseMaterials.ts';
import type { ApplicationInput, SubmitBundleInput } from '../graphql/generated/types.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { type Directory, matterOn } from '../registry/directory.ts';
import type { Bundle } from '../registry/model/bundle.ts';
import { checkFiles, listFilesFor, type PlacedFile } from './bundleFiles.ts';

/** The parts of a bundle's filing that its matters share, and the form and promise of each matter. */
type SharedFiling = Pick<
  SubmitBundleInput,
  'village' | 'applicant' | 'materials' | 'reused' | 'files' | 'forms' | 'promises'
>;

/** Builds the application for one matter of a bundle, with the materials on its own list. A file shows its material to all. */
export const buildApplication = (
  directory: Directory,
  matter: string,
  { village, applicant, materials, reused, files, forms, promises }: SharedFiling,
  day: string,
): ApplicationInput => {
  const shown = [...materials, ...(files ?? []).map(({ material }) => material)];
  const own = listFilesFor(directory, matter, files, day).map(({ file }) => file);
  const promise = promises?.find((one) => one.matter === matter);
  const listed = listOf(directory, matter, day);
  return {
    matter,
    village,
    applicant,
    materials: [...new Set(shown)].filter((code) => listed.has(code)),
    reused: (reused ?? []).filter(({ material }) => listed.has(material)),
    form: forms.find((one) => one.matter === matter)?.form,
    ...(own.length > 0 && { files: own }),
    ...(promise && { promise: { materials: promise.materials, by: promise.by } }),
  };
};

/** Refuses materials, files, forms and promises that no matter of the bundle requires, and a second promise for one. */
export const refuseUnneeded = (
  directory: Directory,
  bundle: Bundle,
  { materials, reused, files, forms, promises }: SharedFiling,
  day: string,
): Refusal[] => {
  const { items } = bundle;
  const listed = new Set(items.flatMap(({ matter }) => [...listOf(directory, matter, day)]));
  const reusedCodes = (reused ?? []).map(({ material }) => material);
  return [
    ...refuseUnlisted(listed, materials, (i) => ['input', 'materials', String(i)]),
    ...refuseUnlisted(listed, reusedCodes, (i) => ['input', 'reused', String(i)]),
    ...checkFiles(directory, bundle, files, day),
    ...forms.flatMap((form, i) =>
      items.some(({ matter }) => matter === form.matter)
        ? []
        : [refuse('UNKNOWN_MATTER', ['input', 'forms', String(i), 'matter'])],
    ),
    ...(promises ?? []).flatMap(({ matter }, i) => {
      const path = ['input', 'promises', String(i), 'matter'];
      if (!items.some((item) => item.matter === matter)) return [refuse('UNKNOWN_MATTER', path)];
      return promises?.findIndex((one) => one.matter === matter) === i
        ? []
        : [refuse('INVALID_INPUT', path, ONE_PROMISE)];
    }),
  ];
};

/** Translates the path of an application's refusal to the bundle's input; `files` are those of the application. */
export const toBundlePath = (
  path: readonly string[],
  matter: string,
  { forms, promises }: Pick<SharedFiling, 'forms' | 'promises'>,
  files: readonly PlacedFile[] = [],
): readonly string[] => {
  const [input = 'input', first, ...rest] = path;
  if (first === 'files' && rest[0] !== undefined)
    return [input, first, String(files[Number(rest[0])]?.place ?? rest[0]), ...rest.slice(1)];
  if (first === 'matter') return [input, 'bundle'];
  const indexOf = (list: readonly { readonly matter: string }[]): number =>
    list.findIndex((one) => one.matter === matter);
  if (first === 'promise') return [input, 'promises', String(indexOf(promises ?? [])), ...rest];
  if (first !== 'form') return path;
  const index = indexOf(forms);
  return index < 0 ? [input, 'forms'] : [input, 'forms', String(index), first, ...rest];
};

/** Removes duplicate refusals: several matters may miss the same material. */
export const dedupeRefusals = (refusals: readonly Refusal[]): Refusal[] => [
  ...new Map(refusals.map((one) => [JSON.stringify([one.code, one.path, one.text]), one])).values(),
];

const ONE_PROMISE = {
  zh: '每个事项只能承诺一次，请合并',
  en: 'a matter has one promise; put its materials together',
};

const listOf = (directory: Directory, matter: string, day: string): ReadonlySet<string> =>
  new Set(matterOn(directory, matter, day)?.materials.map(({ code }) => code));
