import type { Bilingual } from '../../bilingual.ts';
import { FAULT_WORDS } from '../../files/faults.ts';
import type { CaseFile, Upload } from '../../files/model.ts';
import type { FileInput } from '../../graphql/generated/types.ts';
import { type Refusal, refuse } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import { FILE_LIMITS, type Material, type MatterVersion } from '../../registry/model/matter.ts';
import { refuseUnlisted } from '../filing/refuseMaterials.ts';

/** A file as a case would have it: what a material must take. */
type FileFacts = Pick<CaseFile, 'material' | 'type' | 'bytes'>;

/** Refuses files of materials that the matter does not list, and an upload that is named twice. Reads nothing. */
export const checkFileInputs = (
  { materials }: MatterVersion,
  wanted: readonly FileInput[],
  path: readonly string[],
): Refusal[] => {
  if (wanted.length > FILE_LIMITS.caseFiles)
    return [refuse('INVALID_INPUT', path, requirements.entries(FILE_LIMITS.caseFiles))];
  return [
    ...refuseUnlisted(
      materials.map(({ code }) => code),
      wanted.map(({ material }) => material),
      (i) => [...path, String(i), 'material'],
    ),
    ...checkNamedOnce(wanted, path),
  ];
};

/** Refuses an upload that is named a second time. */
export const checkNamedOnce = (wanted: readonly FileInput[], path: readonly string[]): Refusal[] =>
  wanted.flatMap(({ upload }, i) =>
    wanted.findIndex((one) => one.upload === upload) === i
      ? []
      : [refuse('FILE_NOT_USABLE', [...path, String(i), 'upload'], TWICE)],
  );

const TWICE: Bilingual = { zh: '同一文件列了两次', en: 'it is named twice' };
const UNKNOWN: Bilingual = {
  zh: '未找到您上传的此文件，请重新上传',
  en: 'no such upload of yours was found; please send it again',
};
const SCANNING: Bilingual = {
  zh: '文件尚未传完或正在检查，请稍候再提交',
  en: 'it has not arrived yet or is still being checked; please wait a moment and try again',
};
const USED: Bilingual = {
  zh: '文件已用于另一办件，请再上传一次',
  en: 'another case has it already; please send it once more',
};

/** Refuses an upload that a case may not name: see `FILE_NOT_USABLE`. */
export const checkUpload = (
  upload: Upload | undefined,
  isOwn: boolean,
  number: string,
  path: readonly string[],
): Refusal[] => {
  const why = findObstacle(upload, isOwn, number);
  return why ? [refuse('FILE_NOT_USABLE', path, why)] : [];
};

const findObstacle = (upload: Upload | undefined, isOwn: boolean, number: string): Bilingual | undefined => {
  if (!upload || !isOwn || upload.state === 'REMOVED') return UNKNOWN;
  if (upload.state === 'SCANNING') return SCANNING;
  if (upload.state === 'REFUSED') return FAULT_WORDS[upload.fault ?? 'DAMAGED'];
  return upload.namedBy === undefined || upload.namedBy.has(number) ? undefined : USED;
};

/**
 * Refuses added files that their materials do not take, and more files than a case may have. A material's number counts for
 * each act: a correction brings clearer pages, and those before stay.
 */
export const checkTaken = (
  matter: MatterVersion,
  { files, added }: { readonly files: readonly FileFacts[]; readonly added: readonly FileFacts[] },
  path: readonly string[],
): Refusal[] => [
  ...checkCase(files, path),
  ...matter.materials.flatMap((material) =>
    checkMaterial(
      material,
      added.filter((one) => one.material === material.code),
      path,
    ),
  ),
];

const checkCase = (files: readonly FileFacts[], path: readonly string[]): Refusal[] => {
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
  return files.length > FILE_LIMITS.caseFiles || bytes > FILE_LIMITS.caseBytes
    ? [refuse('LIMIT_REACHED', path, CASE_FULL)]
    : [];
};

const CASE_FULL: Bilingual = {
  zh: `一个办件最多 ${FILE_LIMITS.caseFiles} 个文件，合计不超过 50 MB，请压缩或合并后再提交`,
  en: `A case has at most ${FILE_LIMITS.caseFiles} files of 50 MB together; please make them smaller, or put pages together`,
};

/** Refuses files of a material that takes none. */
export const refuseFiles = ({ name }: Pick<Material, 'name'>, path: readonly string[]): Refusal =>
  refuse('FILE_NOT_TAKEN', path, {
    zh: `“${name.zh}”不收文件，请到窗口出示`,
    en: `“${name.en}” is shown at a window, not sent`,
  });

const checkMaterial = (
  { name, files: rule }: Material,
  files: readonly FileFacts[],
  path: readonly string[],
): Refusal[] => {
  if (files.length === 0) return [];
  const not = (zh: string, en: string): Refusal =>
    refuse('FILE_NOT_TAKEN', path, { zh: `“${name.zh}”${zh}`, en: `“${name.en}” ${en}` });
  if (!rule) return [refuseFiles({ name }, path)];
  const types = rule.types.join(', ');
  const mostMb = Math.floor((rule.mostBytes * 10) / 1_048_576) / 10;
  return [
    ...(files.every(({ type }) => rule.types.includes(type))
      ? []
      : [not(`须为 ${rule.types.join('、')} 文件`, `must be a file of type ${types}`)]),
    ...(files.every(({ bytes }) => bytes <= rule.mostBytes)
      ? []
      : [not(`单个文件不超过 ${mostMb} MB`, `has files of at most ${mostMb} MB`)]),
    ...(files.length <= rule.most ? [] : [not(`最多 ${rule.most} 个文件`, `has at most ${rule.most} files`)]),
  ];
};

/** Refuses an online filing of a wholly online matter that only ticks materials which take files. */
export const checkSent = (
  { fullyOnline, materials }: MatterVersion,
  shown: readonly string[],
  files: readonly Pick<CaseFile, 'material'>[],
  path: readonly string[],
): Refusal[] =>
  fullyOnline
    ? materials
        .filter(({ code, files: rule }) => rule !== undefined && shown.includes(code))
        .filter(({ code }) => !files.some(({ material }) => material === code))
        .map(({ name }) => refuse('MISSING_FILE', path, name))
    : [];

/** Lists materials that are shown, by a tick or by a file, each once. */
export const listShown = (
  materials: readonly string[],
  files: readonly Pick<FileInput, 'material'>[] | null | undefined,
): string[] => [...new Set([...materials, ...(files ?? []).map(({ material }) => material)])];
