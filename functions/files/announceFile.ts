import { taskPartition } from '../dynamodb/keys.ts';
import type { RequestUploadInput } from '../graphql/generated/types.ts';
import type { Asker } from '../identity/asker.ts';
import { isPlainLine } from '../plainText.ts';
import { checkIdempotencyKey, hasSamePayload, markRequest } from '../record/idempotency.ts';
import { PERSON_LIMITS, type PersonLimit, refuseBeyond } from '../record/personLimits.ts';
import { hasLength } from '../record/reason.ts';
import type { RequestPart } from '../record/requestId.ts';
import { type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import { type Directory, todayIn } from '../registry/directory.ts';
import { FILE_LIMITS } from '../registry/model/matter.ts';
import type { Context } from '../request/context.ts';
import type { SignedForm } from './links.ts';
import { formatUploadNumber, Upload } from './model.ts';

/** An announced file, and the form by which it is sent; none once it was checked. */
export type AnnouncedFile = { readonly upload: Upload; readonly form: SignedForm | null };

/** What is told of a file before it is sent. */
type Told = Omit<RequestUploadInput, 'district'>;

/** Who announces a file, in which district, and how many a day they may. */
type Announcing = {
  readonly asker: Asker;
  readonly uploader: string;
  readonly directory: Directory;
  /** What a repeated request must be the same in. */
  readonly payload: object;
  /** What tells its id from others under the same key. */
  readonly part: RequestPart;
  readonly limit?: Extract<PersonLimit, 'filesADay' | 'filesByCode'>;
};

/** How long a file may wait until a case names it. A draft keeps its files. */
const WAITING_MS = 3 * 86_400_000;
const LONGEST_NAME = 120;

/** Announces a file: one write that counts it, one that creates it. A repeat is not counted, and answered beyond the limit, too. */
export const announceFile = async (
  context: Context,
  told: Told,
  announcing: Announcing,
): Promise<Outcome<AnnouncedFile>> => {
  const { services } = context;
  const { asker, payload, limit } = announcing;
  const mark = markRequest(asker, told.idempotencyKey, await services.personIndex.fingerprint(payload));
  const item = await describeUpload(context, told, announcing, mark.payload);
  const isCounted = limit === undefined || (await count(context, announcing, limit));
  const existing = await (isCounted ? services.files.create(item) : services.files.find(item.number));
  if (limit !== undefined && !isCounted && !existing) return refused(refuseBeyond(limit, ['input']));
  if (limit !== undefined && isCounted && existing) await uncount(context, announcing);
  const upload = existing ?? item;
  if (existing && (!hasSamePayload(existing, mark) || existing.state === 'REMOVED'))
    return refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
  const form = upload.state === 'SCANNING' ? await services.fileLinks.formOf(upload.number, upload) : null;
  return { value: { upload, form } };
};

const describeUpload = async (
  { services, now }: Context,
  { idempotencyKey: key, type, bytes, sha256, name }: Told,
  { asker, uploader, directory, part }: Announcing,
  payload: string,
): Promise<Upload> => {
  const district = directory.district.code;
  const id = await services.requestIds.derive(asker.subject, key, part);
  return Upload.parse({
    kind: 'UPLOAD',
    number: formatUploadNumber(district, id),
    district,
    uploader,
    ...{ type, bytes, sha256: sha256.toLowerCase(), state: 'SCANNING' },
    ...(typeof name === 'string' && { name }),
    at: now.toISOString(),
    key,
    payload,
    task: taskPartition({ of: 'FILE', district }),
    taskDue: new Date(now.getTime() + WAITING_MS).toISOString(),
  });
};

type Counting = Pick<Context, 'services' | 'now'>;

const count = (
  { services, now }: Counting,
  { uploader, directory }: Announcing,
  limit: PersonLimit,
): Promise<boolean> =>
  services.files.count(directory.district.code, uploader, todayIn(directory, now), PERSON_LIMITS[limit]);

const uncount = ({ services, now }: Counting, { uploader, directory }: Announcing): Promise<boolean> =>
  services.files.uncount(directory.district.code, uploader, todayIn(directory, now));

const SHA256 = /^[0-9a-fA-F]{64}$/;

/** Refuses what is told of a file if no file can be so. */
export const checkAnnounced = ({ idempotencyKey, bytes, sha256, name }: Told): Refusal[] => [
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
