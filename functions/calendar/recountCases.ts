import { changeCase } from '../case/clocks/changeCase.ts';
import { moveDeadline, recountDeadline } from '../case/clocks/recountDeadline.ts';
import type { Case } from '../case/model.ts';
import type { createCaseRepository } from '../case/repository.ts';
import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import { hashCalendar } from '../registry/calendar.ts';
import type { Directory } from '../registry/directory.ts';
import type { createRecountRepository } from './recountRepository.ts';

type Cases = Pick<ReturnType<typeof createCaseRepository>, 'find' | 'replace' | 'listOpen'>;

/** What a recount reads and writes. */
export type RecountServices = {
  readonly cases: Cases;
  readonly recounts: ReturnType<typeof createRecountRepository>;
};

/** Runs after a change of the calendar: an instance may count by the calendar before for some seconds. */
const PASSES = 2;

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
  const open = await cases.listOpen(code);
  const stale = open.filter((header) => recountDeadline(directory, header) !== undefined);
  const recount = (seen: Case): Case | undefined => {
    const found = recountDeadline(directory, seen);
    return found && moveDeadline(directory, seen, found, now);
  };
  const moved = await mapInTurn(stale, ({ number }) => changeCase(cases, number, recount));
  await recounts.save(code, { calendar, passes: passes + 1 });
  return moved.filter(Boolean).length;
};
