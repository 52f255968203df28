import type { CaseFile, Upload } from '../../files/model.ts';
import { parseUploadNumber } from '../../files/model.ts';
import { isUploadOf } from '../../files/requestUpload.ts';
import type { FileInput } from '../../graphql/generated/types.ts';
import type { Asker } from '../../identity/asker.ts';
import type { FileChange } from '../../record/reliedOn.ts';
import type { Outcome, Refusal } from '../../refusal/refusal.ts';
import type { MatterVersion } from '../../registry/model/matter.ts';
import type { Services } from '../../services.ts';
import { checkFileInputs, checkTaken, checkUpload } from './fileRules.ts';

/** Where files are named: by a case that has some already, under its rule. */
export type NamingFacts = {
  readonly asker: Asker;
  readonly matter: MatterVersion;
  /** The number of the case. */
  readonly number: string;
  /** Files that the case has. */
  readonly before: readonly CaseFile[];
  /** Whether the named files replace those before, as in a draft. */
  readonly replaces?: true;
  readonly at: string;
  /** Path of the input that names the files. */
  readonly path: readonly string[];
};

/** The files of a case from now on, those that are new, and what to write of the uploads with it. */
export type NamedFiles = {
  readonly files: readonly CaseFile[];
  readonly added: readonly CaseFile[];
  readonly change?: FileChange;
};

/** Checks the files that an act names against the uploads, which are read in one batch, and against the matter's rule. */
export const nameFiles = async (
  services: Pick<Services, 'files'>,
  facts: NamingFacts,
  wanted: readonly FileInput[] | null | undefined,
): Promise<Outcome<NamedFiles>> => {
  const { matter, before, replaces, path } = facts;
  const inputs = wanted ?? [];
  const malformed = checkFileInputs(matter, inputs, path);
  if (malformed.length > 0) return { refusals: malformed };
  const fresh = inputs.filter(({ upload }) => !before.some(({ id }) => id === upload));
  const uploads = await readUploads(services, fresh);
  const refusals = inputs.flatMap((input, i) => checkInput(facts, input, uploads, [...path, String(i)]));
  if (refusals.length > 0) return { refusals };
  const named = inputs.map((input) => toCaseFile(facts, input, uploads));
  const files = replaces
    ? named
    : [...before.filter(({ id }) => !named.some((one) => one.id === id)), ...named];
  const untaken = checkTaken(matter, { files, added: named }, path);
  return untaken.length > 0 ? { refusals: untaken } : { value: collect(facts, files) };
};

const readUploads = async (
  { files }: Pick<Services, 'files'>,
  fresh: readonly FileInput[],
): Promise<ReadonlyMap<string, Upload>> => {
  const numbers = fresh.map(({ upload }) => upload).filter((one) => parseUploadNumber(one) !== undefined);
  const found = numbers.length > 0 ? await files.findAll(numbers) : [];
  return new Map(found.map((one) => [one.number, one]));
};

const checkInput = (
  { asker, number, before }: NamingFacts,
  { upload }: FileInput,
  uploads: ReadonlyMap<string, Upload>,
  path: readonly string[],
): Refusal[] => {
  if (before.some(({ id }) => id === upload)) return [];
  const found = uploads.get(upload);
  const isOwn = found?.district === number.slice(0, 6) && isUploadOf(asker, found);
  return checkUpload(found, isOwn, number, [...path, 'upload']);
};

const toCaseFile = (
  { before, at }: NamingFacts,
  { material, upload }: FileInput,
  uploads: ReadonlyMap<string, Upload>,
): CaseFile => {
  const kept = before.find(({ id }) => id === upload);
  if (kept) return { ...kept, material };
  const found = uploads.get(upload);
  if (!found) throw new Error('a checked upload is missing');
  const { type, bytes, sha256, preview } = found;
  return { id: upload, material, type, bytes, sha256, ...(preview && { preview }), at };
};

const collect = ({ before, at }: NamingFacts, files: readonly CaseFile[]): NamedFiles => {
  const added = files.filter(({ id }) => !before.some((one) => one.id === id));
  const dropped = before.filter(({ id }) => !files.some((one) => one.id === id));
  return {
    files,
    added,
    ...(added.length + dropped.length > 0 && {
      change: { named: added.map(({ id }) => id), dropped: dropped.map(({ id }) => id), dueAt: at },
    }),
  };
};
