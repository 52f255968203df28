import { checkNamedOnce, refuseFiles } from '../case/files/fileRules.ts';
import { refuseUnlisted } from '../case/filing/refuseMaterials.ts';
import type { FileInput, InputMaybe } from '../graphql/generated/types.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import { type Directory, matterOn } from '../registry/directory.ts';
import type { Bundle } from '../registry/model/bundle.ts';
import { FILE_LIMITS, type Material } from '../registry/model/matter.ts';

type Files = InputMaybe<readonly FileInput[]> | undefined;

/** A file of a bundle, and its place in the input. */
export type PlacedFile = { readonly file: FileInput; readonly place: number };

const PATH = ['input', 'files'];

/** Lists the files of a bundle that one of its matters takes: one file may be that of several cases. */
export const listFilesFor = (
  directory: Directory,
  matter: string,
  files: Files,
  day: string,
): PlacedFile[] => {
  const taken = (matterOn(directory, matter, day)?.materials ?? []).filter((one) => one.files);
  return (files ?? []).flatMap((file, place) =>
    taken.some(({ code }) => code === file.material) ? [{ file, place }] : [],
  );
};

/** Refuses more files than a bundle may have, before anything is read. */
export const boundFiles = (files: Files): Refusal[] =>
  (files ?? []).length > FILE_LIMITS.bundleFiles
    ? [refuse('INVALID_INPUT', PATH, requirements.entries(FILE_LIMITS.bundleFiles))]
    : [];

/** Refuses files of materials that no matter of the bundle lists or takes, and an upload that is named twice. */
export const checkFiles = (directory: Directory, { items }: Bundle, files: Files, day: string): Refusal[] => {
  const listed = items.flatMap(({ matter }) => matterOn(directory, matter, day)?.materials ?? []);
  const codes = (files ?? []).map(({ material }) => material);
  return [
    ...refuseUnlisted(new Set(listed.map(({ code }) => code)), codes, (i) => [
      ...PATH,
      String(i),
      'material',
    ]),
    ...refuseUntaken(listed.filter(({ code }) => codes.includes(code))),
    ...checkNamedOnce(files ?? [], PATH),
  ];
};

const refuseUntaken = (sent: readonly Material[]): Refusal[] =>
  [...Map.groupBy(sent, ({ code }) => code).values()].flatMap(([first, ...others]) =>
    !first || [first, ...others].some(({ files }) => files) ? [] : [refuseFiles(first, PATH)],
  );
