import { checkLastDay } from '../case/acts/supplyCorrection.ts';
import { listParties } from '../case/transitions.ts';
import { type AnnouncedFile, announceFile, checkAnnounced } from '../files/announceFile.ts';
import type { Upload } from '../files/model.ts';
import { findUploadOf, nameBearer } from '../files/requestUpload.ts';
import type { QueryUploadByCodeArgs, RequestUploadByCodeInput } from '../graphql/generated/types.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import { statusWords } from '../refusal/statusWords.ts';
import type { Context } from '../request/context.ts';
import { aboutCode, CODE_PATH, createBearer } from './bearer.ts';
import type { Progress } from './model.ts';
import { openByCode, readCode } from './openByCode.ts';

/** Announces a file for the correction that the case of a code waits for. */
export const requestUploadByCode = async (
  context: Context,
  { code: typed, ...told }: RequestUploadByCodeInput,
): Promise<Outcome<AnnouncedFile>> => {
  const refusals = checkAnnounced(told);
  if (refusals.length > 0) return { refusals };
  const code = readCode(typed, CODE_PATH);
  if (isRefused(code)) return code;
  const opened = await openByCode(context, code.value);
  if (!opened) return refused(refuse('NOT_FOUND', CODE_PATH));
  const untimely = checkWaiting(opened, context.now);
  if (untimely.length > 0) return { refusals: untimely };
  const { number } = opened.seen;
  return announceFile(context, told, {
    asker: createBearer(number),
    uploader: nameBearer(number),
    directory: opened.directory,
    // whichever paper of the case has the code, a repeated request is the same
    payload: { act: 'uploadByCode', number, input: told },
    part: { content: ['uploadByCode', number], repetition: 0 },
    limit: 'filesByCode',
  });
};

/** Refuses a file that no correction waits for. */
const checkWaiting = ({ directory, seen }: Progress, now: Date): Refusal[] => {
  if (!listParties(seen.status, 'SUPPLY_CORRECTION').includes('BEARER'))
    return [refuse('NOT_ALLOWED_IN_STATUS', CODE_PATH, statusWords.case[seen.status])];
  return checkLastDay(directory, seen, now.toISOString()).map(aboutCode);
};

/** Finds an upload that was announced by a code of the same case. Undefined, as for a wrong code: another one. */
export const findUploadByCode = async (
  context: Context,
  { code, id }: QueryUploadByCodeArgs,
): Promise<Outcome<Upload | undefined>> => {
  const read = readCode(code, ['code']);
  if (isRefused(read)) return read;
  const opened = await openByCode(context, read.value);
  return {
    value: opened && (await findUploadOf(context, createBearer(opened.seen.number), id)),
  };
};
