import { createHash, randomUUID } from 'node:crypto';
import type { FileType, RequestUploadInput } from '../../functions/graphql/generated/types.ts';
import type { RefusalFields } from './operations.ts';
import type { Actor, World } from './world.ts';

/** An upload as tests read it. */
export type UploadFields = {
  readonly id: string;
  readonly state: 'SCANNING' | 'CLEAN' | 'REFUSED';
  readonly refusedFor: string | null;
  readonly zh: string | null;
  readonly en: string | null;
  readonly name: string | null;
  readonly expiresAt: string | null;
};

/** The form of an announced file. */
export type FormFields = {
  readonly url: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly expiresAt: string;
};

type Announced = {
  readonly upload: UploadFields | null;
  readonly form: FormFields | null;
  readonly refusals: readonly RefusalFields[];
};

const UPLOAD = 'id state refusedFor zh: refusedBecause(lang: ZH) en: refusedBecause(lang: EN) name expiresAt';
const REQUEST = `mutation ($input: RequestUploadInput!) {
  requestUpload(input: $input) {
    upload { ${UPLOAD} } form { url fields { name value } expiresAt } refusals { code path message }
  }
}`;

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** Announces a content, with changes of what is told of it. */
export const announce = async (
  by: Actor,
  content: Buffer,
  type: FileType,
  more: Partial<RequestUploadInput> = {},
): Promise<Announced> => {
  const told = { type, bytes: content.length, sha256: sha256(content) };
  const input = { idempotencyKey: randomUUID(), district: '350205', ...told, ...more };
  const answer = await by.send<{ requestUpload: Announced }>(REQUEST, { input });
  if (!answer.data?.requestUpload) throw new Error(answer.body);
  return answer.data.requestUpload;
};

/** Sends a content by a form, as a page does. */
export const post = (
  { url, fields }: FormFields,
  content: Buffer,
  change: Readonly<Record<string, string>> = {},
): Promise<Response> => {
  const form = new FormData();
  for (const { name, value } of fields) form.append(name, change[name] ?? value);
  for (const [name, value] of Object.entries(change))
    if (!fields.some((one) => one.name === name)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(content)]), 'file');
  return fetch(url, { method: 'POST', body: form });
};

/** Reads an upload. */
export const readUpload = async (by: Actor, id: string): Promise<UploadFields | null> =>
  (
    await by.send<{ upload: UploadFields | null }>(`query ($id: ID!) { upload(id: $id) { ${UPLOAD} } }`, {
      id,
    })
  ).data.upload;

/** Announces a file, sends it and waits for its check. */
export const upload = async (
  { runner }: World,
  by: Actor,
  content: Buffer,
  type: FileType,
): Promise<UploadFields> => {
  const { upload: announced, form, refusals } = await announce(by, content, type);
  if (!announced || !form) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  const sent = await post(form, content);
  if (sent.status !== 204) throw new Error(`${sent.status} ${await sent.text()}`);
  await runner.filesChecked();
  const checked = await readUpload(by, announced.id);
  if (!checked) throw new Error('an upload that is gone');
  return checked;
};
