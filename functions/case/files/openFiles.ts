import type { CaseView } from '../../accessLog/model.ts';
import { recordView } from '../../accessLog/recordView.ts';
import { inLang } from '../../bilingual.ts';
import { FAULT_WORDS } from '../../files/faults.ts';
import type { SignedLink } from '../../files/links.ts';
import type { CaseFile, FileFault, Upload } from '../../files/model.ts';
import type { Resolvers } from '../../graphql/generated/types.ts';
import { memoizeAsync } from '../../memoizeAsync.ts';
import { type Directory, matterVersion, todayIn } from '../../registry/directory.ts';
import type { Material } from '../../registry/model/matter.ts';
import type { Context } from '../../request/context.ts';
import { isOwnCase, mayReachCase } from '../access.ts';
import type { Case } from '../model.ts';

/** A file with its case and its material. */
export type CaseFileParent = {
  readonly directory: Directory;
  readonly seen: Case;
  readonly file: CaseFile;
  readonly material: Material;
  /** Reads the uploads of the listed files, once: a fault may have been found since. */
  readonly loadUploads: () => Promise<readonly Upload[]>;
};

/** Lists the files of a case, or one of them, for those who may open them, else null. */
export const listFiles = (
  context: Context,
  directory: Directory,
  seen: Case,
  only?: string,
): CaseFileParent[] | null => {
  if (!mayOpen(context, directory, seen)) return null;
  const listed = matterVersion(directory, seen.matter, seen.matterVersion)?.materials ?? [];
  const files = (seen.files ?? []).filter(({ id }) => only === undefined || id === only);
  const loadUploads = memoizeAsync(() => context.services.files.findAll(files.map(({ id }) => id)));
  return files.flatMap((file) => {
    const material = listed.find(({ code }) => code === file.material);
    return material ? [{ directory, seen, file, material, loadUploads }] : [];
  });
};

/** Finds the upload of a file as it stands now. */
const findUpload = async ({ file, loadUploads }: CaseFileParent): Promise<Upload | undefined> =>
  (await loadUploads()).find(({ number }) => number === file.id);

/** Finds why a file was refused after the case had it. */
const findFault = async (parent: CaseFileParent): Promise<FileFault | null> =>
  (await findUpload(parent))?.fault ?? null;

/** Signs a link to a file for whoever may open it, unless a fault was found since; else null. Logs staff access first. */
export const linkFile = async (
  context: Context,
  parent: CaseFileParent,
  purpose: NonNullable<CaseView['purpose']>,
): Promise<SignedLink | null> => {
  const { directory, seen, file } = parent;
  const { asker, now, services } = context;
  if (!asker || !mayOpen(context, directory, seen)) return null;
  if ((await findUpload(parent))?.state !== 'CLEAN') return null;
  if (!isOwnCase(asker, seen, todayIn(directory, now)))
    await recordView(context, seen.number, 'FILE', purpose);
  return services.fileLinks.linkOf(file.id, `${file.material}-${file.id.slice(-4)}`, file);
};

const mayOpen = ({ asker, now }: Context, directory: Directory, seen: Case): boolean =>
  asker !== null && mayReachCase(asker, 'Case.files', directory, seen, todayIn(directory, now));

/** Resolvers of the files of a case. */
export const caseFileResolvers = {
  CaseFile: {
    id: ({ file }) => file.id,
    material: ({ directory, material }) => ({ directory, material }),
    type: ({ file }) => file.type,
    bytes: ({ file }) => file.bytes,
    sha256: ({ file }) => file.sha256,
    at: ({ file }) => file.at,
    refusedFor: findFault,
    refusedBecause: async (parent, { lang }) => {
      const fault = await findFault(parent);
      return fault && inLang(FAULT_WORDS[fault], lang);
    },
    link: (parent, { purpose }, context) => linkFile(context, parent, purpose),
  },
} satisfies Resolvers;
