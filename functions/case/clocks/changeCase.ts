import { skipUnreadable } from '../../dynamodb/skipUnreadable.ts';
import { parseCaseNumber } from '../../record/numbers.ts';
import type { Case } from '../model.ts';
import type { createCaseRepository } from '../repository.ts';

/** The number of lost races after which a run gives up; the next run decides again. */
const MOST_TRIES = 3;

/**
 * Changes a case as the schedule decides, in one conditional write; decides again if another write was faster. Returns
 * false: nothing to do, or lost every race.
 */
export const changeCase = async (
  cases: Pick<ReturnType<typeof createCaseRepository>, 'find' | 'replace'>,
  number: string,
  decide: (seen: Case) => Case | undefined,
): Promise<boolean> => {
  const address = parseCaseNumber(number);
  let seen = address && (await skipUnreadable(number, cases.find(address)));
  for (let tries = 0; seen && tries < MOST_TRIES; tries += 1) {
    const next = decide(seen);
    if (!next) return false;
    seen = await cases.replace(next, seen.version);
    if (!seen) return true;
  }
  return false;
};
