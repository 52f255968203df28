import { type CaseFile, type RecordedFile, recordFiles } from '../../files/model.ts';
import type { FileInput } from '../../graphql/generated/types.ts';
import type { Asker } from '../../identity/asker.ts';
import type { ReliedOn } from '../../record/reliedOn.ts';
import { isRefused, type Outcome } from '../../refusal/refusal.ts';
import { type Directory, matterVersion } from '../../registry/directory.ts';
import type { Services } from '../../services.ts';
import type { Case } from '../model.ts';
import { nameFiles } from './nameFiles.ts';

type AddingFacts = {
  readonly asker: Asker;
  readonly directory: Directory;
  readonly seen: Case;
  readonly at: string;
  readonly replaces?: true;
  readonly path?: readonly string[];
};

/** What an act that names files changes in its case, records in its event, and writes with it. */
export type AddedFiles = {
  readonly added: readonly CaseFile[];
  readonly fields: Pick<Case, 'files'>;
  readonly recorded: { readonly files?: RecordedFile[] };
  readonly reliesOn: { readonly reliesOn?: ReliedOn };
};

/** Adds the files that an act on a case names; without any, nothing is read. */
export const addFiles = async (
  services: Pick<Services, 'files'>,
  { asker, directory, seen, at, replaces, path = ['input', 'files'] }: AddingFacts,
  wanted: readonly FileInput[] | null | undefined,
): Promise<Outcome<AddedFiles>> => {
  const matter = matterVersion(directory, seen.matter, seen.matterVersion);
  if (!matter) throw new Error('a case without its rule');
  const before = seen.files ?? [];
  const facts = { asker, matter, number: seen.number, before, at, path, ...(replaces && { replaces }) };
  const named = await nameFiles(services, facts, wanted);
  if (isRefused(named)) return named;
  const { files, added, change } = named.value;
  return {
    value: {
      added,
      fields: files.length > 0 ? { files: [...files] } : {},
      recorded: recordFiles(added),
      reliesOn: change ? { reliesOn: change } : {},
    },
  };
};
