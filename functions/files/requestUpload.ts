import type { RequestUploadInput } from '../graphql/generated/types.ts';
import type { Asker } from '../identity/asker.ts';
import { permit } from '../identity/permit.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { type AnnouncedFile, announceFile, checkAnnounced } from './announceFile.ts';
import { parseUploadNumber, type Upload } from './model.ts';

/** Announces a file: one write that counts it, one that creates it. A repeat gives the same upload and a new form. */
export const requestUpload = async (
  context: Context,
  input: RequestUploadInput,
): Promise<Outcome<AnnouncedFile>> => {
  const asker = permit(context, 'requestUpload');
  if (isRefused(asker)) return asker;
  const uploader = uploaderOf(asker.value);
  if (uploader === null) return refused(refuse('FORBIDDEN', [], hints.ownIdentity));
  const refusals = checkAnnounced(input);
  if (refusals.length > 0) return { refusals };
  const directory = await context.services.registry.find(input.district);
  if (!directory || !mayUploadIn(asker.value, input.district))
    return refused(refuse('UNKNOWN_DISTRICT', ['input', 'district']));
  return announceFile(context, input, {
    asker: asker.value,
    uploader,
    directory,
    payload: { act: 'upload', input },
    part: { content: 'upload', repetition: 0 },
    // clerks, who scan for visitors, are not limited
    ...(asker.value.role !== 'CLERK' && { limit: 'filesADay' }),
  });
};

/** Who announces a file: a filer by the keyed hash of their identity, a clerk by their subject, or the holder of a receipt. */
export const uploaderOf = ({ role, subject, person, receiptOf }: Asker): string | null => {
  if (receiptOf !== undefined) return nameBearer(receiptOf);
  return role === 'CLERK' ? `clerk:${subject}` : person;
};

/** Who announces a file by the codes of a case: one for all of its papers. */
export const nameBearer = (number: string): string => `bearer:${number}`;

const mayUploadIn = ({ role, district }: Asker, wanted: string): boolean =>
  role !== 'CLERK' || district === wanted;

/** Finds an upload of the asker's own by its number. */
export const findUpload = async (context: Context, number: string): Promise<Upload | undefined> => {
  const asker = permit(context, 'upload');
  return isRefused(asker) ? undefined : findUploadOf(context, asker.value, number);
};

/** Finds an upload by its number. Undefined: unknown, removed, or announced by somebody else. */
export const findUploadOf = async (
  { services }: Pick<Context, 'services'>,
  asker: Asker,
  number: string,
): Promise<Upload | undefined> => {
  const found = parseUploadNumber(number) && (await services.files.find(number));
  return found && found.state !== 'REMOVED' && isUploadOf(asker, found) ? found : undefined;
};

/** Whether somebody announced an upload. */
export const isUploadOf = (asker: Asker, { uploader }: Pick<Upload, 'uploader'>): boolean => {
  const own = uploaderOf(asker);
  return own !== null && (own === uploader || (asker.role !== 'CLERK' && asker.earlierPerson === uploader));
};
