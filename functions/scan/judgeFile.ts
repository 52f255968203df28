import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { FileFault, Upload } from '../files/model.ts';
import type { FileType } from '../registry/model/matter.ts';
import type { Finding } from './finding.ts';
import { findHiddenFile } from './hidden.ts';
import { inspectHeic, inspectJpeg, inspectPng } from './images.ts';
import { inspectPdf } from './pdf.ts';
import type { Picture } from './picture.ts';

/** What the check needs besides the content. */
export type JudgeParts = {
  /** Whether the content carries malicious software. */
  isInfected(content: Buffer): Promise<boolean>;
  /** Makes a picture; undefined where nothing can. */
  readonly picture: Picture | undefined;
};

const TYPES: Readonly<Record<string, FileType>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/heic': 'HEIC',
  'image/heif': 'HEIC',
};

/** Checks the content of an upload against what was announced, and whether it is what it seems to be. */
export const judgeFile = async (
  { type, bytes, sha256 }: Pick<Upload, 'type' | 'bytes' | 'sha256'>,
  content: Buffer,
  { isInfected, picture }: JudgeParts,
): Promise<Finding> => {
  if (content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256)
    return { fault: 'WRONG_CONTENT' };
  // first: whatever else is wrong with it, this is what people should know
  if (await isInfected(content)) return { fault: 'INFECTED' };
  const sniffed = await fileTypeFromBuffer(content);
  if (TYPES[sniffed?.mime ?? ''] !== type) return { fault: 'WRONG_TYPE' };
  const fault =
    (await inspect(type, content)) ?? (findHiddenFile(content, type) ? 'HIDDEN_CONTENT' : undefined);
  if (fault) return { fault };
  return type === 'PDF' || !picture ? { preview: undefined } : picture(content, type);
};

const inspect = async (type: FileType, content: Buffer): Promise<FileFault | undefined> => {
  switch (type) {
    case 'PDF':
      return inspectPdf(content);
    case 'JPEG':
      return inspectJpeg(content);
    case 'PNG':
      return inspectPng(content);
    case 'HEIC':
      return inspectHeic(content);
  }
};
