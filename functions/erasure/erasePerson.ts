import type { Case } from '../case/model.ts';
import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import type { ErasePersonInput } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { checkIdempotencyKey, hasSamePayload, markRequest } from '../record/idempotency.ts';
import { readReason } from '../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import { ERASED_TOGETHER, eraseItem, eraseTogether } from './eraseItem.ts';
import type { ErasureRecord, RetainedItem } from './model.ts';
import { findPersonItems, type PersonItems } from './personItems.ts';
import { planErasure } from './planErasure.ts';
import { recordErasureViews } from './recordErasureViews.ts';

/** A completed erasure, and the person's retained items. */
export type Erasure = { readonly record: ErasureRecord; readonly kept: readonly RetainedItem[] };

/**
 * Erases a person's data in a district, except items under retention. Records the list of items first,
 * so that a retry completes an interrupted erasure; clears the list at the end.
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

  const { erasable, kept } = planErasure(found.value, now);
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
  await recordErasureViews(context, kept);
  await eraseAll(context, record, found.value);
  if (kept.length === 0) await forgetPerson(context, input.district, found.value.hashes);
  return { value: { record, kept } };
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
  const [alone, related] = partition(record.due, ({ number }) => isAlone(read.get(number)));
  await mapInTurn(inChunks(alone, ERASED_TOGETHER), (items) => eraseTogether(services, items, from, base));
  // items of one bundle or queue share a second item
  for (const item of related) await eraseItem(services, item, from, base);
  for (const hash of hashes) await services.openItems.forget(directory.district.code, hash);
  if (record.due.length > 0) await services.erasures.finish(record);
};

/** Forgets what lies beside a person's items, once none of these is left. */
const forgetPerson = async (
  { services: { joins, contacts } }: Context,
  district: string,
  hashes: readonly string[],
): Promise<void> => {
  for (const hash of hashes) await contacts.forget(district, hash);
  await joins.forget(district, hashes);
};

const inChunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

const isAlone = (seen: Case | undefined): boolean => seen !== undefined && !seen.bundle;

const partition = <T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] => [
  all.filter(isFirst),
  all.filter((one) => !isFirst(one)),
];
