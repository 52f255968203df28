import { useDates, useWords } from '../../language';
import { postingWords } from './postingWords';

type Day = string | null | undefined;

/** Words a span of days, either end of which may be open. */
export const useDaySpan = (): ((from: Day, to: Day) => string) => {
  const words = useWords(postingWords);
  const dates = useDates();
  return (from, to) => {
    if (from && to) return `${dates.day(from)} – ${dates.day(to)}`;
    if (from) return words.since(dates.day(from));
    return to ? words.until(dates.day(to)) : words.always;
  };
};
