import type { ApplicationInput, SubmitBundleInput } from '../graphql/generated/types.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { type Directory, matterOn } from '../registry/directory.ts';
import type { Bundle } from '../registry/model/bundle.ts';

/** What of a filing several matters share, and the form of each. */
type Shared = Pick<SubmitBundleInput, 'village' | 'applicant' | 'materials' | 'reused' | 'forms'>;

/** The application for one matter of a bundle: of what was brought for all, what is on its own list. */
export const applicationFor = (
  directory: Directory,
  matter: string,
  { village, applicant, materials, reused, forms }: Shared,
  day: string,
): ApplicationInput => {
  const listed = listOf(directory, matter, day);
  return {
    matter,
    village,
    applicant,
    materials: [...new Set(materials)].filter((code) => listed.has(code)),
    reused: (reused ?? []).filter(({ material }) => listed.has(material)),
    form: forms.find((one) => one.matter === matter)?.form,
  };
};

/** Materials and forms that no matter of the bundle asks for. */
export const checkUnasked = (
  directory: Directory,
  { items }: Bundle,
  { materials, reused, forms }: Shared,
  day: string,
): Refusal[] => {
  const listed = new Set(items.flatMap(({ matter }) => [...listOf(directory, matter, day)]));
  return [
    ...materials.flatMap((code, i) =>
      listed.has(code) ? [] : [refuse('UNKNOWN_MATERIAL', ['input', 'materials', String(i)], '?')],
    ),
    ...(reused ?? []).flatMap(({ material }, i) =>
      listed.has(material) ? [] : [refuse('UNKNOWN_MATERIAL', ['input', 'reused', String(i)], '?')],
    ),
    ...forms.flatMap((form, i) =>
      items.some(({ matter }) => matter === form.matter)
        ? []
        : [refuse('UNKNOWN_MATTER', ['input', 'forms', String(i), 'matter'], '?')],
    ),
  ];
};

/** Where in a bundle's input the fault of one of its applications lies. */
export const pathOf = (
  path: readonly string[],
  matter: string,
  forms: SubmitBundleInput['forms'],
): readonly string[] => {
  const [input = 'input', first, ...rest] = path;
  if (first === 'matter') return [input, 'bundle'];
  if (first !== 'form') return path;
  const index = forms.findIndex((one) => one.matter === matter);
  return index < 0 ? [input, 'forms'] : [input, 'forms', String(index), first, ...rest];
};

/** Each fault once, though several matters of a bundle may find it: the same material is missing once. */
export const onceEach = (refusals: readonly Refusal[]): Refusal[] => [
  ...new Map(refusals.map((one) => [JSON.stringify([one.code, one.path, one.text]), one])).values(),
];

const listOf = (directory: Directory, matter: string, day: string): ReadonlySet<string> =>
  new Set(matterOn(directory, matter, day)?.materials.map(({ code }) => code));
