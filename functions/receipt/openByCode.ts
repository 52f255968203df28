import { caseKey } from '../dynamodb/keys.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import { type Directory, todayIn } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import type { Progress } from './model.ts';
import { findLastDay, parseReceiptCode, type ReceiptCode, shortHash } from './receiptCode.ts';

/** Reads a code as somebody typed it; refuses one with a typing error. */
export const readCode = (typed: string, path: readonly string[]): Outcome<ReceiptCode> => {
  const code = parseReceiptCode(typed);
  return code ? { value: code } : refused(refuse('INVALID_INPUT', path, requirements.receiptCode));
};

/** Opens the case of a code. Undefined, and counted: never issued, or it counts no longer. One Query, whether or not it is found. */
export const openByCode = async (context: Context, code: ReceiptCode): Promise<Progress | undefined> => {
  const opened = await findByCode(context, code);
  if (!opened) context.services.faults.wrongReceiptCode();
  return opened;
};

const findByCode = async ({ services, now }: Context, code: ReceiptCode): Promise<Progress | undefined> => {
  const directory = await services.registry.find(code.district);
  if (!directory) return undefined;
  const lastDay = findLastDay(code.end, todayIn(directory, now));
  if (lastDay === undefined) return undefined;
  const isIt = await services.receiptCodes.verifier(code, lastDay);
  for (const { village, matter } of findPlaces(directory, code)) {
    const first = caseKey(code.district, village, matter, code.id);
    const seen = await services.cases.findByBeginning(first, isIt);
    if (seen) return { seen, directory, lastDay };
  }
  return undefined;
};

/** Lists the villages and matters that a code may mean: hardly ever more than one. */
const findPlaces = ({ villages, matters }: Directory, code: ReceiptCode) => {
  const among = [...matters.keys()].filter((matter) => shortHash(matter) === code.matter);
  return [...villages.keys()]
    .filter((village) => shortHash(village) === code.village)
    .flatMap((village) => among.map((matter) => ({ village, matter })));
};
