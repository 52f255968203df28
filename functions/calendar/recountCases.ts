import { moveDeadline, recountDeadline } from '../case/recountDeadline.ts';
import type { createCaseRepository } from '../case/repository.ts';
import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import { parseCaseNumber } from '../record/numbers.ts';
import { hashCalendar } from '../registry/calendar.ts';
import { listDesks } from '../registry/desks.ts';
import type { Directory } from '../registry/directory.ts';
import type { createRecountRepository } from './recountRepository.ts';

type Cases = Pick<ReturnType<typeof createCaseRepository>, 'find' | 'replace' | 'listOpenAt'>;

/** What a recount reads and writes. */
export type RecountServices = {
  readonly cases: Cases;
  readonly recounts: ReturnType<typeof createRecountRepository>;
};

/** Runs after a change of the calendar: an instance may count by the calendar before for some seconds. */
const PASSES = 2;
const MOST_TRIES = 3;

/**
 * Counts the limits of all open cases of a district anew, once its calendar has changed. Returns how many moved, zero
 * if the calendar is the one of the last recount.
 */
export const recountCases = async (
  { cases, recounts }: RecountServices,
  directory: Directory,
  now: Date,
): Promise<number> => {
  const { code } = directory.district;
  const calendar = hashCalendar(directory.pack.calendar);
  const last = await recounts.find(code);
  const passes = last?.calendar === calendar ? last.passes : 0;
  if (passes >= PASSES) return 0;
  const open = (await mapInTurn(listDesks(directory), (desk) => cases.listOpenAt(desk))).flat();
  const stale = open.filter((header) => recountDeadline(directory, header) !== undefined);
  const moved = await mapInTurn(stale, ({ number }) => recountCase(cases, directory, number, now));
  await recounts.save(code, { calendar, passes: passes + 1 });
  return moved.filter(Boolean).length;
};

/** Counts one case anew. Returns false: nothing to do, or lost every race. */
const recountCase = async (
  cases: Cases,
  directory: Directory,
  number: string,
  now: Date,
): Promise<boolean> => {
  const address = parseCaseNumber(number);
  let seen = address && (await cases.find(address));
  for (let tries = 0; seen && tries < MOST_TRIES; tries += 1) {
    const recount = recountDeadline(directory, seen);
    if (!recount) return false;
    seen = await cases.replace(moveDeadline(directory, seen, recount, now), seen.version);
    if (!seen) return true;
  }
  return false;
};
