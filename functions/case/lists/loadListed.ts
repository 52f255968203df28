import DataLoader from 'dataloader';
import { recordListing } from '../../accessLog/recordListing.ts';
import { type Asker, isByAnyDocument } from '../../identity/asker.ts';
import { permit } from '../../identity/permit.ts';
import { isRefused } from '../../refusal/refusal.ts';
import { todayIn } from '../../registry/directory.ts';
import { getDirectory } from '../../registry/getDirectory.ts';
import type { Context } from '../../request/context.ts';
import { MOST_A_PAGE } from '../../request/paging.ts';
import { isOwnCase, maySeeCase } from '../access.ts';
import type { Case } from '../model.ts';

const loaders = new WeakMap<Context, DataLoader<string, Case | undefined>>();

/**
 * Reads a case that a list shows. What a list asks for of all its cases is read in one batch, and leaves one line in the
 * log of lists: a list is not an opening. Returns undefined: gone, or not visible to the asker.
 */
export const loadListed = (context: Context, number: string): Promise<Case | undefined> => {
  const loader =
    loaders.get(context) ??
    new DataLoader<string, Case | undefined>((numbers) => readBatch(context, numbers), {
      maxBatchSize: MOST_A_PAGE,
    });
  loaders.set(context, loader);
  return loader.load(number);
};

const readBatch = async (
  context: Context,
  numbers: readonly string[],
): Promise<(Case | Error | undefined)[]> => {
  const asker = permit(context, 'case');
  if (isRefused(asker)) return numbers.map(() => undefined);
  const found = await context.services.cases.findEach(numbers);
  const shown = await Promise.all(
    found.map(async (one) => (one instanceof Error ? one : one && selectVisible(context, asker.value, one))),
  );
  await recordListing(
    context,
    shown.flatMap((one) => (one instanceof Error ? [] : one?.isOwn === false ? [one.seen.number] : [])),
  );
  return shown.map((one) => (one instanceof Error ? one : one?.seen));
};

type Shown = { readonly seen: Case; readonly isOwn: boolean };

const selectVisible = async (context: Context, asker: Asker, seen: Case): Promise<Shown | undefined> => {
  const directory = await getDirectory(seen, context);
  const day = todayIn(directory, context.now);
  if (!(await isByAnyDocument(asker, () => maySeeCase(asker, directory, seen, day)))) return undefined;
  return { seen, isOwn: isOwnCase(asker, seen, day) };
};
