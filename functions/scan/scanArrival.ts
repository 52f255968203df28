import type { FileStore } from '../files/fileStore.ts';
import { type FileFault, numberOfObject, type Upload } from '../files/model.ts';
import type { FileRepository, Verdict } from '../files/repository.ts';
import type { Finding } from './finding.ts';
import { type JudgeParts, judgeFile } from './judgeFile.ts';
import type { Arrival } from './readArrival.ts';

/** What a scan works with. */
export type ScanParts = JudgeParts & {
  readonly files: Pick<FileRepository, 'find' | 'judge' | 'refuseLate'>;
  readonly store: FileStore;
  /** Days for which a clean file is locked; 0: not at all. */
  readonly lockDays: number;
};

/** What became of an object. */
export type Scanned = {
  readonly number: string | null;
  readonly state: Upload['state'] | 'UNKNOWN';
  readonly fault?: string;
  /** What was sent is locked: nobody sees it, and the schedule removes it. */
  readonly isLocked?: true;
};

const MS_PER_DAY = 86_400_000;

/**
 * Checks an object that arrived, and records what was found before anything of a refused one is removed: a retry then
 * removes the rest. What no upload announced is removed unread.
 */
export const scanArrival = async (parts: ScanParts, { key, found }: Arrival): Promise<Scanned> => {
  const number = numberOfObject(key);
  const upload = number === undefined ? undefined : await parts.files.find(number);
  if (number === undefined || !upload || upload.state === 'REMOVED') {
    await (number === undefined ? parts.store.removeKey(key) : parts.store.removeUnlessLocked(number));
    return { number: number ?? null, state: 'UNKNOWN' };
  }
  const fault = await findFault(parts, upload, found);
  if (fault === undefined) return { number, state: 'CLEAN' };
  const isRemoved = await parts.store.removeUnlessLocked(number);
  return { number, state: 'REFUSED', fault, ...(!isRemoved && { isLocked: true }) };
};

/** Finds why an upload is refused: as was recorded, or as is found now, also if it had passed before. */
const findFault = async (
  parts: ScanParts,
  upload: Upload,
  found: Arrival['found'],
): Promise<Upload['fault'] | undefined> => {
  if (upload.state === 'REFUSED') return upload.fault;
  if (upload.state === 'SCANNING') return judge(parts, upload, found);
  if (found !== 'THREATS') return undefined;
  return refuseLate(parts, upload.number, 'INFECTED');
};

const refuseLate = async ({ files }: ScanParts, number: string, fault: FileFault): Promise<FileFault> => {
  await files.refuseLate(number, fault, new Date().toISOString());
  return fault;
};

/** Judges a file and records it. Returns why it is refused; undefined: it is clean. */
const judge = async (
  parts: ScanParts,
  upload: Upload,
  found: Arrival['found'],
): Promise<Upload['fault'] | undefined> => {
  const finding = await inspect(parts, upload, found);
  if (finding === undefined) return undefined;
  const verdict: Verdict =
    'fault' in finding
      ? { state: 'REFUSED', fault: finding.fault }
      : { state: 'CLEAN', preview: finding.preview !== undefined };
  if (!('fault' in finding)) await keep(parts, upload.number, finding.preview);
  const isRecorded = await parts.files.judge(upload.number, verdict);
  const stands = isRecorded ? verdict : await parts.files.find(upload.number);
  // another delivery of the event passed it: what is found here is found late
  if (stands?.state === 'CLEAN' && 'fault' in finding) return refuseLate(parts, upload.number, finding.fault);
  // removed while it was checked: the picture that was just made goes, too
  if (!stands || stands.state === 'REMOVED') await parts.store.removeUnlessLocked(upload.number);
  return stands && 'fault' in stands ? stands.fault : undefined;
};

const inspect = async (
  parts: ScanParts,
  upload: Upload,
  found: Arrival['found'],
): Promise<Finding | undefined> => {
  if (found === 'THREATS') return { fault: 'INFECTED' };
  if (found === 'LOCKED') return { fault: 'LOCKED' };
  const content = await parts.store.read(upload.number);
  // removed since the event: there is nothing to judge
  return content && judgeFile(upload, content, parts);
};

const keep = async (
  { store, lockDays }: ScanParts,
  number: string,
  preview: Buffer | undefined,
): Promise<void> => {
  if (preview) await store.keepPreview(number, preview);
  if (lockDays > 0) await store.lock(number, new Date(Date.now() + lockDays * MS_PER_DAY));
};
