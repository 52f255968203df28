import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import type { ErasePersonInput } from '../graphql/generated/types.ts';
import type { Asker } from '../identity/asker.ts';
import { permit } from '../identity/permit.ts';
import { checkIdempotencyKey, hasSamePayload, markRequest } from '../record/idempotency.ts';
import { readReason } from '../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import { ERASED_TOGETHER, eraseItem, eraseTogether, isAlone } from './eraseItem.ts';
import type { ErasureRecord, RetainedItem } from './model.ts';
import { findPersonItems, type PersonItems } from './personItems.ts';
import { planErasure } from './planErasure.ts';
import { recordErasureViews } from './recordErasureViews.ts';

/** A completed erasure, and the person's retained items. */
export type Erasure = { readonly record: ErasureRecord; readonly kept: readonly RetainedItem[] };

/**
 * Erases a person's data in a district, except items under retention. Records the list of items first,
 * so that a retry completes an interrupted erasure; clears the list at the end. A lost race leaves an item as it is.
 */
export const erasePerson = async (context: Context, input: ErasePersonInput): Promise<Outcome<Erasure>> => {
  const { services, now } = context;
  const operator = permit(context, 'erasePerson');
  if (isRefused(operator)) return operator;
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const reason = readReason(input.reason);
  if (isRefused(reason)) return reason;
  const found = await findPersonItems(context, operator.value, input, ['input']);
  if (isRefused(found)) return found;

  const { erasable } = planErasure(found.value, now);
  const fingerprint = await services.personIndex.fingerprint({ act: 'erase', input });
  const mark = markRequest(operator.value, input.idempotencyKey, fingerprint);
  const wanted: ErasureRecord = {
    kind: 'ERASURE',
    district: input.district,
    at: now.toISOString(),
    ground: input.ground,
    reason: reason.value,
    ...mark,
    erased: erasable.length,
    due: erasable.map(({ kind, number }) => ({ kind, number })),
  };
  const before = await services.erasures.create(wanted);
  if (before && !hasSamePayload(before, mark))
    return refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
  const record = before ?? wanted;
  await eraseAll(context, record, found.value);
  const kept = await findKept(context, operator.value, input);
  if (isRefused(kept)) return kept;
  await recordErasureViews(context, kept.value);
  await forgetBesides(context, input.district, found.value.hashes, kept.value);
  if (record.due.length > 0) await services.erasures.finish(record);
  return { value: { record, kept: kept.value } };
};

/** Finds what is left of a person: also what a later act put under retention after the erasure was planned. */
const findKept = async (
  context: Context,
  operator: Asker,
  input: ErasePersonInput,
): Promise<Outcome<readonly RetainedItem[]>> => {
  const left = await findPersonItems(context, operator, input, ['input']);
  return isRefused(left) ? left : { value: planErasure(left.value, context.now).kept };
};

const eraseAll = async (
  { services }: Context,
  record: ErasureRecord,
  { directory, hashes, cases }: PersonItems,
): Promise<void> => {
  const { at, ground, reason, actor } = record;
  const day = localDay(new Date(at), directory.district.timeZone);
  // not the request's own key and fingerprint: the fingerprint is of the identity number
  const request = { key: 'erase', payload: '' };
  const base = { at, day, actor, role: 'OPERATOR', ...request, ground, reason } as const;
  const read = new Map(cases.map((one) => [one.number, one]));
  const from = { hashes, directory, now: new Date(at), read };
  const [alone, related] = partition(record.due, ({ number }) => {
    const seen = read.get(number);
    return seen !== undefined && isAlone(seen);
  });
  await mapInTurn(inChunks(alone, ERASED_TOGETHER), (items) => eraseTogether(services, items, from, base));
  // the others share a second item, or name some
  for (const item of related) await eraseItem(services, item, from, base);
};

/** Forgets what lies beside a person's items; what messages and other documents need, only once none of these is left. */
const forgetBesides = async (
  { services: { openItems, joins, contacts } }: Context,
  district: string,
  hashes: readonly string[],
  kept: readonly RetainedItem[],
): Promise<void> => {
  const numbers = new Set(kept.map(({ number }) => number));
  for (const hash of hashes) await openItems.forget(district, hash, numbers);
  if (kept.length > 0) return;
  for (const hash of hashes) await contacts.forget(district, hash);
  await joins.forget(district, hashes);
};

const inChunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

const partition = <T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] => [
  all.filter(isFirst),
  all.filter((one) => !isFirst(one)),
];
