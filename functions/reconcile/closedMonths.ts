import { addMonths, daysBetween, monthsBetween } from '../time.ts';
import { turnOf } from './closedDays.ts';

/** So many nights bring up every closed month once. */
export const NIGHTS_OF_A_ROUND = 28;
const MONTHS_OF_A_YEAR = 12;

/** Finds the last month all of whose counters have been compared with the events, as of the last day that a night compares. */
export const findLastClosedMonth = (district: string, to: string): string => {
  const isTurnOver = Number(to.slice(-2)) >= turnOf(district);
  return addMonths(`${to.slice(0, 7)}-01`, isTurnOver ? -1 : -2).slice(0, 7);
};

/** Lists the closed months whose seals a night checks: of ten years four or five. */
export const listMonthsOfNight = (first: string, last: string, to: string): string[] =>
  monthsBetween(`${first}-01`, `${last}-01`).filter(
    (month) => numberOf(month) % NIGHTS_OF_A_ROUND === daysBetween('1970-01-01', to) % NIGHTS_OF_A_ROUND,
  );

const numberOf = (month: string): number =>
  Number(month.slice(0, 4)) * MONTHS_OF_A_YEAR + Number(month.slice(5));
