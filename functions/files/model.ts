import * as z from 'zod';
import { fileKey, type Key } from '../dynamodb/keys.ts';
import { FileType } from '../registry/model/matter.ts';

/** Why a file is refused. */
export const FileFault = z.enum([
  'WRONG_TYPE',
  'WRONG_CONTENT',
  'DAMAGED',
  'INFECTED',
  'ACTIVE_CONTENT',
  'HIDDEN_CONTENT',
  'LOCKED',
  'TOO_LARGE_UNPACKED',
]);
export type FileFault = z.infer<typeof FileFault>;

const facts = {
  type: FileType,
  bytes: z.number(),
  /** Of its content, in lower case. */
  sha256: z.string(),
  /** Whether a picture of it was made. */
  preview: z.literal(true).optional(),
};

/** An uploaded file: announced, checked, and then named by a case or removed. */
export const Upload = z.object({
  kind: z.literal('UPLOAD'),
  number: z.string(),
  district: z.string(),
  /** Keyed hash of the filer who announced it, or the subject of the clerk. */
  uploader: z.string(),
  ...facts,
  name: z.string().optional(),
  /** REMOVED: no case named it in time, or the case was erased; its objects are being deleted. */
  state: z.enum(['SCANNING', 'CLEAN', 'REFUSED', 'REMOVED']),
  fault: FileFault.optional(),
  at: z.string(),
  /** Idempotency key and payload fingerprint of the request. */
  key: z.string(),
  payload: z.string(),
  /** Numbers of the cases that name it: one, or those of a bundle that ask for it. */
  namedBy: z.set(z.string()).optional(),
  /** The pending task, and when it is due: its removal. Absent while cases name it. */
  task: z.string().optional(),
  taskDue: z.string().optional(),
});
export type Upload = z.infer<typeof Upload>;

/** A file of a case. */
export const CaseFile = z.object({
  /** The number of the upload. */
  id: z.string(),
  /** Code of the material. */
  material: z.string(),
  ...facts,
  at: z.string(),
});
export type CaseFile = z.infer<typeof CaseFile>;

/** What the history of a case keeps of a file. */
export const RecordedFile = CaseFile.pick({ material: true, sha256: true, bytes: true });
export type RecordedFile = z.infer<typeof RecordedFile>;

/** What an event records of files: nothing if there are none. */
export const recordFiles = (files: readonly CaseFile[]): { files?: RecordedFile[] } =>
  files.length > 0
    ? { files: files.map(({ material, sha256, bytes }) => ({ material, sha256, bytes })) }
    : {};

const NUMBER = /^F-(\d{6})-([0-9A-HJKMNP-TV-Z]{16})$/;

/** Formats the number of an upload: `F-350205-9F3K…`. */
export const formatUploadNumber = (district: string, id: string): string => `F-${district}-${id}`;

/** Parses the number of an upload. */
export const parseUploadNumber = (
  number: string,
): { readonly district: string; readonly id: string } | undefined => {
  const [, district, id] = NUMBER.exec(number) ?? [];
  return district !== undefined && id !== undefined ? { district, id } : undefined;
};

const partsOf = (number: string): { readonly district: string; readonly id: string } => {
  const parts = parseUploadNumber(number);
  if (!parts) throw new Error('not the number of an upload');
  return parts;
};

/** Returns the key of an upload. Throws: not a number of one. */
export const getUploadKey = (number: string): Key => {
  const { district, id } = partsOf(number);
  return fileKey(district, id);
};

/** Prefix of the objects that people send; their arrival starts the check. */
export const SENT_PREFIX = 'files/';

/** Returns the key of the object of an upload in the bucket. */
export const objectKeyOf = (number: string): string => {
  const { district, id } = partsOf(number);
  return `${SENT_PREFIX}${district}/${id}`;
};

/** Returns the key of the picture of an upload. */
export const previewKeyOf = (number: string): string => {
  const { district, id } = partsOf(number);
  return `previews/${district}/${id}.jpg`;
};

/** Returns the number of the upload whose object has this key; undefined: not one of them. */
export const numberOfObject = (key: string): string | undefined => {
  const [, district, id] = /^files\/(\d{6})\/(\w{16})$/.exec(key) ?? [];
  if (district === undefined || id === undefined) return undefined;
  const number = formatUploadNumber(district, id);
  return parseUploadNumber(number) && number;
};

/** The media type of each type of file. */
export const MEDIA_TYPES = {
  PDF: 'application/pdf',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  HEIC: 'image/heic',
} as const satisfies Record<FileType, string>;

/** The ending of names of each type of file. */
export const EXTENSIONS = { PDF: 'pdf', JPEG: 'jpg', PNG: 'png', HEIC: 'heic' } as const satisfies Record<
  FileType,
  string
>;
