import type { Case } from '../../functions/case/model.ts';
import type { Directory } from '../../functions/registry/directory.ts';
import { addDays } from '../../functions/time.ts';
import { createStoredCase } from '../night/storedCases.ts';

/** When everything is asked. */
export const NOW = Date.parse('2016-04-06T01:00:00Z');
/** The periods of the reports: the article's is of 50 days. */
export const YEAR = { from: '2015-04-01', to: '2016-03-31' };
export const FIFTY_DAYS = { from: '2016-02-11', to: '2016-03-31' };

const DAYS = 366;
/** Open ones among the stored cases are of the last days. */
const OPEN_DAYS = 5;
const OPEN_EACH = 33;
/** Open cases at each desk that has some: a page of 50, and more. */
const OPEN_AT_DESK = 60;

/** Lists the desks that have open cases among so many cases: windows of villages, as most are. */
export const listBusyDesks = ({ windows }: Directory, total: number): string[] => {
  const count = Math.max(1, Math.floor(total / OPEN_EACH / OPEN_AT_DESK));
  return [...windows.values()]
    .filter(({ level }) => level === 'VILLAGE')
    .slice(0, count)
    .map(({ id }) => id);
};

/** Returns the nth of so many cases over a year: settled on the spot, or open at a desk. */
export const createPeerCase = (directory: Directory, n: number, total: number): Case => {
  if (n % OPEN_EACH > 0)
    return createStoredCase(directory, addDays(YEAR.from, Math.floor((n * DAYS) / total)), n);
  const desks = listBusyDesks(directory, total);
  const nth = n / OPEN_EACH;
  const desk = desks[nth % desks.length] ?? '';
  return { ...createStoredCase(directory, addDays(YEAR.to, -(nth % OPEN_DAYS)), n), desk };
};
