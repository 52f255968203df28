import { parseUploadNumber } from '../files/model.ts';
import type { FileInput } from '../graphql/generated/types.ts';
import { memoizeAsync } from '../memoizeAsync.ts';
import type { Context } from '../request/context.ts';

/** Lets all cases of a bundle look at the same uploads, which are read in one batch. */
export const readUploadsOnce = (
  context: Context,
  files: readonly FileInput[] | null | undefined,
): Context => {
  const { services } = context;
  const numbers = new Set((files ?? []).map(({ upload }) => upload));
  if (numbers.size === 0) return context;
  const readAll = memoizeAsync(() =>
    services.files.findAll([...numbers].filter((one) => parseUploadNumber(one) !== undefined)),
  );
  const findAll = async (wanted: readonly string[]) =>
    (await readAll()).filter(({ number }) => wanted.includes(number));
  return { ...context, services: { ...services, files: { ...services.files, findAll } } };
};
