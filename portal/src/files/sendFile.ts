import { ask } from '../ask';
import { graphql } from '../graphql';
import type { FileType, RequestUploadInput } from '../graphql/graphql';

const RequestUpload = graphql(`
  mutation RequestUpload($input: RequestUploadInput!, $lang: Lang!) {
    requestUpload(input: $input) {
      upload { id state refusedBecause(lang: $lang) }
      form { url fields { name value } }
      refusals { code message path }
    }
  }
`);
const UploadState = graphql(`
  query UploadState($id: ID!, $lang: Lang!) { upload(id: $id) { id state refusedBecause(lang: $lang) } }
`);

const RequestUploadByCode = graphql(`
  mutation RequestUploadByCode($input: RequestUploadByCodeInput!, $lang: Lang!) {
    requestUploadByCode(input: $input) {
      upload { id state refusedBecause(lang: $lang) }
      form { url fields { name value } }
      refusals { code message path }
    }
  }
`);
const UploadStateByCode = graphql(`
  query UploadStateByCode($code: String!, $id: ID!, $lang: Lang!) {
    uploadByCode(code: $code, id: $id) { id state refusedBecause(lang: $lang) }
  }
`);

const TYPES: Readonly<Record<string, FileType>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/heic': 'HEIC',
  'image/heif': 'HEIC',
  // browsers that do not know the type tell nothing
  pdf: 'PDF',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  png: 'PNG',
  heic: 'HEIC',
};

/** The type of a chosen file; undefined if it is none that is taken. */
export const typeOf = ({ type, name }: File): FileType | undefined =>
  TYPES[type] ?? (type === '' ? TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] : undefined);

/** What became of a file: its id, or why it was not taken, and whether that is for its content. */
export type Sent = { readonly id: string } | { readonly message: string; readonly isRefused: boolean };

/** How far a file is. */
export type Progress = { readonly at: 'PREPARING' | 'SENDING' | 'CHECKING'; readonly percent: number };

export type Sending = {
  readonly district: string;
  /** The code of a receipt, for whoever holds one and did not sign in. */
  readonly code?: string | undefined;
  readonly lang: 'ZH' | 'EN';
  /** The same while the same file is tried again, so that it is sent once. */
  readonly idempotencyKey: string;
  readonly onProgress: (progress: Progress) => void;
};

/** Announces a file, sends it straight to the store of files, and waits for its check. Throws when the line is lost. */
export const sendFile = async (file: File, type: FileType, sending: Sending): Promise<Sent> => {
  const { onProgress } = sending;
  onProgress({ at: 'PREPARING', percent: 0 });
  const { upload, form, refusals } = await announce(await describe(file, type), sending);
  if (!upload) return { message: refusals.map(({ message }) => message).join(' '), isRefused: false };
  if (form) await post(form, file, (percent) => onProgress({ at: 'SENDING', percent }));
  onProgress({ at: 'CHECKING', percent: 100 });
  return waitForCheck(upload.id, sending);
};

type Described = Pick<RequestUploadInput, 'type' | 'bytes' | 'sha256'>;

const announce = async (described: Described, { district, code, lang, idempotencyKey }: Sending) => {
  const told = { ...described, idempotencyKey };
  return code === undefined
    ? (await ask(RequestUpload, { input: { ...told, district }, lang })).requestUpload
    : (await ask(RequestUploadByCode, { input: { ...told, code }, lang })).requestUploadByCode;
};

const describe = async (file: File, type: FileType): Promise<Described> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { type, bytes: file.size, sha256 };
};

type Form = {
  readonly url: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
};

// not `fetch`, which tells nothing of what was sent so far
const post = ({ url, fields }: Form, file: File, onPercent: (percent: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const data = new FormData();
    for (const { name, value } of fields) data.append(name, value);
    data.append('file', file);
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onPercent(Math.round((100 * loaded) / total));
    request.onload = () => (request.status < 300 ? resolve() : reject(new Error(`${request.status}`)));
    request.onerror = () => reject(new Error('no connection'));
    request.open('POST', url);
    request.send(data);
  });

const LONGEST_WAIT = 90;
const PAUSE_MS = 1_000;

const readState = async (id: string, { code, lang }: Sending) =>
  code === undefined
    ? (await ask(UploadState, { id, lang })).upload
    : (await ask(UploadStateByCode, { code, id, lang })).uploadByCode;

const waitForCheck = async (id: string, sending: Sending): Promise<Sent> => {
  for (let tries = 0; tries < LONGEST_WAIT; tries += 1) {
    const upload = await readState(id, sending);
    if (upload?.state === 'CLEAN') return { id };
    if (upload?.state === 'REFUSED') return { message: upload.refusedBecause ?? '', isRefused: true };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new CheckIsSlow();
};

/** The check of a file takes long; it goes on, and the same file may be tried again. */
export class CheckIsSlow extends Error {}
