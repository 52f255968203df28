import { taskPartition } from '../dynamodb/keys.ts';
import type { RequestUploadInput } from '../graphql/generated/types.ts';
import type { Asker } from '../identity/asker.ts';
import { permit } from '../identity/permit.ts';
import { isPlainLine } from '../plainText.ts';
import { checkIdempotencyKey, hasSamePayload, markRequest } from '../record/idempotency.ts';
import { PERSON_LIMITS, refuseBeyond } from '../record/personLimits.ts';
import { hasLength } from '../record/reason.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import { FILE_LIMITS } from '../registry/model/matter.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import type { SignedForm } from './links.ts';
import { formatUploadNumber, parseUploadNumber, Upload } from './model.ts';

/** An announced file, and the form by which it is sent; none once it was checked. */
export type AnnouncedFile = { readonly upload: Upload; readonly form: SignedForm | null };

/** How long a file may wait until a case names it. A draft keeps its files. */
const WAITING_MS = 3 * 86_400_000;
const LONGEST_NAME = 120;

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
  const { services, now } = context;
  const directory = await services.registry.find(input.district);
  if (!directory || !mayUploadIn(asker.value, input.district))
    return refused(refuse('UNKNOWN_DISTRICT', ['input', 'district']));
  const day = localDay(now, directory.district.timeZone);
  // clerks, who scan for visitors, are not limited
  const isLimited = asker.value.role !== 'CLERK';
  if (isLimited && !(await services.files.count(input.district, uploader, day, PERSON_LIMITS.filesADay)))
    return refused(refuseBeyond('filesADay', ['input']));
  return announce(context, asker.value, uploader, input);
};

const announce = async (
  { services, now }: Context,
  asker: Asker,
  uploader: string,
  input: RequestUploadInput,
): Promise<Outcome<AnnouncedFile>> => {
  const { idempotencyKey, district, type, bytes, sha256, name } = input;
  const mark = markRequest(
    asker,
    idempotencyKey,
    await services.personIndex.fingerprint({ act: 'upload', input }),
  );
  const part = { content: 'upload', repetition: 0 };
  const id = await services.requestIds.derive(asker.subject, idempotencyKey, part);
  const number = formatUploadNumber(district, id);
  const item = Upload.parse({
    kind: 'UPLOAD',
    number,
    district,
    uploader,
    ...{ type, bytes, sha256: sha256.toLowerCase(), state: 'SCANNING' },
    ...(typeof name === 'string' && { name }),
    at: now.toISOString(),
    key: mark.key,
    payload: mark.payload,
    task: taskPartition({ of: 'FILE', district }),
    taskDue: new Date(now.getTime() + WAITING_MS).toISOString(),
  });
  const existing = await services.files.create(item);
  const upload = existing ?? item;
  if (existing && (!hasSamePayload(existing, mark) || existing.state === 'REMOVED'))
    return refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
  const form = upload.state === 'SCANNING' ? await services.fileLinks.formOf(number, upload) : null;
  return { value: { upload, form } };
};

/** Who announces a file: a filer by the keyed hash of their identity, a clerk by their subject. Null: nobody known. */
export const uploaderOf = ({ role, subject, person }: Asker): string | null =>
  role === 'CLERK' ? `clerk:${subject}` : person;

const mayUploadIn = ({ role, district }: Asker, wanted: string): boolean =>
  role !== 'CLERK' || district === wanted;

const SHA256 = /^[0-9a-fA-F]{64}$/;

const checkAnnounced = ({ idempotencyKey, bytes, sha256, name }: RequestUploadInput): Refusal[] => [
  ...checkIdempotencyKey(idempotencyKey),
  ...(bytes >= 1 && bytes <= FILE_LIMITS.bytes
    ? []
    : [refuse('INVALID_INPUT', ['input', 'bytes'], requirements.fileBytes)]),
  ...(SHA256.test(sha256) ? [] : [refuse('INVALID_INPUT', ['input', 'sha256'], requirements.sha256)]),
  ...(typeof name !== 'string' || isFileName(name)
    ? []
    : [refuse('INVALID_INPUT', ['input', 'name'], requirements.fileName)]),
];

const isFileName = (name: string): boolean =>
  hasLength(name, LONGEST_NAME) && isPlainLine(name) && !/[/\\:]/.test(name) && !/^\.+$/.test(name);

/** Finds an upload of the asker's own by its number. */
export const findUpload = async (context: Context, number: string): Promise<Upload | undefined> => {
  const asker = permit(context, 'upload');
  if (isRefused(asker) || !parseUploadNumber(number)) return undefined;
  const found = await context.services.files.find(number);
  return found && found.state !== 'REMOVED' && isUploadOf(asker.value, found) ? found : undefined;
};

/** Whether somebody announced an upload. */
export const isUploadOf = (asker: Asker, { uploader }: Pick<Upload, 'uploader'>): boolean => {
  const own = uploaderOf(asker);
  return own !== null && (own === uploader || (asker.role !== 'CLERK' && asker.earlierPerson === uploader));
};
