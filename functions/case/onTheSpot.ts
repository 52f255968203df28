import { localDay } from '../time.ts';

/** 即办: settled by the accepting window itself, on the day of acceptance in the district's time zone. */
export const isOnTheSpot = (
  accepted: { readonly window: string; readonly at: string },
  settled: { readonly desk: string; readonly at: string },
  timeZone: string,
): boolean =>
  accepted.window === settled.desk &&
  localDay(new Date(accepted.at), timeZone) === localDay(new Date(settled.at), timeZone);
