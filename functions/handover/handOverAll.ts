import { handOverCase } from '../case/moves/handOverCase.ts';
import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import type { HandOverAllInput } from '../graphql/generated/types.ts';
import { handOverHelp } from '../help/handOverHelp.ts';
import { permit } from '../identity/permit.ts';
import { checkIdempotencyKey } from '../record/idempotency.ts';
import { readOptionalReason } from '../record/reason.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, type Refusal, refusalsOf, refuse, refused } from '../refusal/refusal.ts';
import { type Directory, todayIn } from '../registry/directory.ts';
import { successorWindow } from '../registry/successor.ts';
import type { Context } from '../request/context.ts';
import { listOpenWork, MOST_ITEMS, type WorkOwner } from './listOpenWork.ts';

/** What was handed over, and what was not. */
export type HandedOver = {
  readonly handedOver: number;
  readonly notHandedOver: readonly { readonly number: string; readonly refusals: readonly Refusal[] }[];
  /** Where the next request goes on among the cases; null: all were looked at. */
  readonly next: string | null;
  readonly remaining: number;
  readonly hasMore: boolean;
};

/**
 * Hands over what is open at a window, or in one clerk's hands: each item by an act of its own. A repeat finds what is
 * left; an item that was handed over is answered from its own history.
 */
export const handOverAll = async (
  context: Context,
  input: HandOverAllInput,
): Promise<Outcome<HandedOver>> => {
  const asker = permit(context, 'handOverAll');
  if (isRefused(asker)) return asker;
  if (asker.value.district !== input.district)
    return refused(refuse('FORBIDDEN', ['input', 'district'], hints.ownDistrict));
  const directory = await context.services.registry.find(input.district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['input', 'district']));
  const refusals = checkRequest(directory, input, todayIn(directory, context.now));
  return refusals.length > 0 ? { refusals } : { value: await handOver(context, directory, input) };
};

const checkRequest = (directory: Directory, input: HandOverAllInput, today: string): Refusal[] => {
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  const unknown = directory.windows.has(input.window) ? [] : [refuse('UNKNOWN_WINDOW', ['input', 'window'])];
  const successor = successorWindow(directory, input.successor, today);
  return [
    ...badKey,
    ...unknown,
    ...refusalsOf(successor).map(atSuccessor),
    ...refusalsOf(readOptionalReason(input.reason)),
  ];
};

const atSuccessor = (refusal: Refusal): Refusal => {
  const [input = 'input', ...rest] = refusal.path;
  return { ...refusal, path: [input, 'successor', ...rest] };
};

const handOver = async (
  context: Context,
  directory: Directory,
  { idempotencyKey, window, clerk, successor, after, reason }: HandOverAllInput,
): Promise<HandedOver> => {
  const isWanted = (owner: WorkOwner) =>
    (!clerk || owner.clerk === clerk) &&
    (owner.window !== successor.window || owner.clerk !== successor.clerk);
  const slice = { isWanted, after, most: MOST_ITEMS };
  const work = await listOpenWork(context.services, directory, window, slice);
  const why = typeof reason === 'string' ? { reason } : {};
  const inputFor = ({ number }: { readonly number: string }) => ({
    ...{ idempotencyKey, number },
    ...successor,
    ...why,
  });
  const cases = await mapInTurn(work.cases, async (one) =>
    resultOf(one, await handOverCase(context, inputFor(one))),
  );
  const help = await mapInTurn(work.help, async (one) =>
    resultOf(one, await handOverHelp(context, inputFor(one))),
  );
  const results = [...cases, ...help];
  const left = results.filter(({ refusals }) => refusals.length > 0);
  const { next, remaining } = work;
  const hasMore = next !== null || work.hasMoreHelp;
  return { handedOver: results.length - left.length, notHandedOver: left, next, remaining, hasMore };
};

const resultOf = ({ number }: { readonly number: string }, outcome: Outcome<unknown>) => ({
  number,
  refusals: isRefused(outcome) ? outcome.refusals : [],
});
