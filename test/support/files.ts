import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type {
  FileType,
  RequestUploadByCodeInput,
  RequestUploadInput,
} from '../../functions/graphql/generated/types.ts';
import type { Runner } from '../../infra/local/runner.ts';
import type { RefusalFields } from './operations.ts';
import { identityNumber } from './people.ts';
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

const REQUEST_BY_CODE = REQUEST.replaceAll('requestUpload', 'requestUploadByCode').replace(
  'RequestUploadInput',
  'RequestUploadByCodeInput',
);

/** Announces a content by a receipt code, with changes of what is told of it. */
export const announceByCode = async (
  by: Actor,
  code: string,
  content: Buffer,
  more: Partial<RequestUploadByCodeInput> = {},
): Promise<Announced> => {
  const told = { type: 'JPEG', bytes: content.length, sha256: sha256(content) } as const;
  const input = { idempotencyKey: randomUUID(), code, ...told, ...more };
  const answer = await by.send<{ requestUploadByCode: Announced }>(REQUEST_BY_CODE, { input });
  if (!answer.data?.requestUploadByCode) throw new Error(answer.body);
  return answer.data.requestUploadByCode;
};

/** Reads an upload that was announced by a receipt code. */
export const readUploadByCode = (by: Actor, code: string, id: string) =>
  by.send<{ uploadByCode: UploadFields | null }>(
    `query ($code: String!, $id: ID!) { uploadByCode(code: $code, id: $id) { ${UPLOAD} } }`,
    { code, id },
  );

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

/** A case with its files as tests read them. */
type FilesAnswer = {
  readonly case: {
    readonly status: string;
    readonly mode: string | null;
    readonly files:
      | null
      | readonly {
          readonly id: string;
          readonly sha256: string;
          readonly refusedFor: string | null;
          readonly material: { readonly code: string };
          readonly link: { readonly url: string; readonly preview: string | null } | null;
        }[];
    readonly accessLog: { readonly edges: readonly { readonly node: object }[] } | null;
  } | null;
};
const FILES = `query ($number: ID!) { case(number: $number) {
  status mode files { id sha256 refusedFor material { code } link(purpose: EXAMINE) { url preview } }
  accessLog { edges { node { kind purpose role } } }
} }`;

/** Reads a case and its files, with a link to each, as somebody; null: they do not see it. */
export const filesOf = async (by: Actor, number: string) =>
  (await by.send<FilesAnswer>(FILES, { number })).data.case;

/** Whether the store of files keeps what was sent for an upload. */
export const isStored = ({ runner }: World, id: string): boolean => {
  const bucket = runner.functions
    .map(({ environment }) => environment.FILES_BUCKET)
    .find((one) => one !== undefined);
  return existsSync(join(runner.dataDir, 's3', bucket ?? '', 'files', '350205', id.slice(-16)));
};

/** Reports malicious software in a file that had passed, as GuardDuty does. */
export const findThreat = async ({ functions }: Pick<Runner, 'functions'>, id: string): Promise<void> => {
  const scan = functions.find(({ definition }) => definition.logicalId.startsWith('Scan'));
  const result = await scan?.invoke({
    'detail-type': 'GuardDuty Malware Protection Object Scan Result',
    detail: {
      s3ObjectDetails: { objectKey: `files/350205/${id.slice(-16)}` },
      scanResultDetails: { scanResultStatus: 'THREATS_FOUND' },
    },
  });
  if (!result?.ok) throw new Error(JSON.stringify(result));
};

/** Erases a person whose retention is over, and returns from how many items. */
export const erasePerson = async (operator: Actor, sequence: number): Promise<number> => {
  const { data, body } = await operator.send<{ erasePerson: { erasure: { erased: number } | null } }>(
    'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { erasure { erased } refusals { code } } }',
    {
      input: {
        idempotencyKey: randomUUID(),
        district: '350205',
        identity: { number: identityNumber(sequence) },
        ground: 'RETENTION_EXPIRED',
        reason: '保管期满',
      },
    },
  );
  if (!data.erasePerson.erasure) throw new Error(body);
  return data.erasePerson.erasure.erased;
};
