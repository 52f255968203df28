import chineseDays from 'chinese-days';
import { addDays } from '../time.ts';

/** The last year whose lunar dates are known. */
const LAST_YEAR = 2099;

/** Whether a calendar can be assumed for the year of a day whose official one is not published. */
export const canAssume = (day: string): boolean => Number(day.slice(0, 4)) <= LAST_YEAR;

/**
 * Whether a day will be a working day as far as the law tells before the year's calendar is published: weekdays less
 * the thirteen public holidays of 全国年节及纪念日放假办法 (State Council Order 795, in force since 2025-01-01). Days
 * that the yearly notice moves (调休) are unknown until then.
 */
export const isAssumedWorkday = (day: string): boolean =>
  !isWeekend(day) && !publicHolidays(Number(day.slice(0, 4))).has(day);

const known = new Map<number, ReadonlySet<string>>();

/** Returns the public holidays of a year, art. 2 of the regulation. */
const publicHolidays = (year: number): ReadonlySet<string> => {
  const found = known.get(year) ?? new Set([...fixedDays(year), ...lunarDays(year)]);
  known.set(year, found);
  return found;
};

/** Lists the public holidays that the law fixes for a year, weekends included, earliest first. */
export const listPublicHolidays = (year: number): string[] => [...publicHolidays(year)].sort();

/** New Year's Day, Labour Day (two days) and National Day (three days). */
const fixedDays = (year: number): string[] =>
  ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`);

/** The eve of Spring Festival and its first three days, Qingming, Dragon Boat and Mid-Autumn Festival. */
const lunarDays = (year: number): string[] => {
  const newYear = solarDay(`${year}-01-01`);
  return [
    ...[-1, 0, 1, 2].map((days) => addDays(newYear, days)),
    chineseDays.getSolarTermDate(year, 4, 'pure_brightness'),
    solarDay(`${year}-05-05`),
    solarDay(`${year}-08-15`),
  ];
};

const solarDay = (lunar: string): string => chineseDays.getSolarDateFromLunar(lunar).date;

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
