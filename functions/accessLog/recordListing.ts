import { parseCaseNumber } from '../record/numbers.ts';
import { todayIn } from '../registry/directory.ts';
import { getDirectory } from '../registry/getDirectory.ts';
import type { Context } from '../request/context.ts';

/**
 * Records which cases of others a list showed, in one line, before the answer is sent: if the write fails, so does the
 * request. Cases that this request has recorded already are left out.
 */
export const recordListing = async (context: Context, numbers: readonly string[]): Promise<void> => {
  const { services, asker, now } = context;
  const known = recorded.get(context) ?? new Set();
  recorded.set(context, known);
  const ids = numbers
    .filter((number) => !known.has(number))
    .flatMap((number) => parseCaseNumber(number)?.id ?? []);
  if (ids.length === 0) return;
  if (!asker?.district) throw new Error('a list of cases of others without staff');
  for (const number of numbers) known.add(number);
  const directory = await getDirectory({ district: asker.district }, context);
  await services.listings.record(asker.district, todayIn(directory, now), {
    at: now.toISOString(),
    viewer: asker.subject,
    role: asker.role,
    desks: [...asker.windows, ...asker.offices],
    ids,
  });
};

const recorded = new WeakMap<Context, Set<string>>();
