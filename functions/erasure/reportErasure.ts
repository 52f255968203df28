import type { QueryErasureReportArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { logWithoutChange } from '../registry/edit/logReport.ts';
import type { Context } from '../request/context.ts';
import type { ErasableItem, ErasureCounts, RetainedCount, RetainedItem } from './model.ts';
import { findPersonItems } from './personItems.ts';
import { planErasure } from './planErasure.ts';
import { recordErasureViews } from './recordErasureViews.ts';

/** Counts what an erasure would do now, for the district's operator. Logs the report before the answer. */
export const reportErasure = async (
  context: Context,
  args: QueryErasureReportArgs,
): Promise<Outcome<ErasureCounts>> => {
  const operator = permit(context, 'erasureReport');
  if (isRefused(operator)) return operator;
  const found = await findPersonItems(context, operator.value, args, []);
  if (isRefused(found)) return found;
  const { erasable, kept } = planErasure(found.value, context.now);
  const idempotencyKey = await keyOf(context, found.value.hashes[0]);
  const logged = await logWithoutChange(context, {
    district: args.district,
    operation: 'erasureReport',
    input: { idempotencyKey },
    path: ['district'],
  });
  if (isRefused(logged)) return logged;
  await recordErasureViews(context, [...erasable, ...kept]);
  return { value: { erasable: countErasable(erasable), kept: countKept(kept) } };
};

// unique for person and instant, and linked to the person by nothing that is stored
const keyOf = async ({ services, now }: Context, person: string): Promise<string> =>
  (await services.personIndex.fingerprint({ report: person, at: now.toISOString() })).payload;

type Counted<T> = { readonly count: number; readonly items: readonly [T, ...T[]] };

const countBy = <T>(items: readonly T[], key: (item: T) => string): Counted<T>[] =>
  [...Map.groupBy(items, key).values()].flatMap(([head, ...rest]) =>
    head === undefined ? [] : [{ count: rest.length + 1, items: [head, ...rest] }],
  );

const countErasable = (erasable: readonly ErasableItem[]): ErasureCounts['erasable'] =>
  countBy(erasable, ({ kind }) => kind).map(({ count, items: [{ kind }] }) => ({ kind, count }));

const countKept = (kept: readonly RetainedItem[]): RetainedCount[] =>
  countBy(kept, ({ kind, because }) => `${kind} ${because}`).map(({ count, items }) => ({
    kind: items[0].kind,
    because: items[0].because,
    count,
    until: items.flatMap(({ until }) => until ?? []).toSorted()[0] ?? null,
  }));
