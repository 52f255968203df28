import type { Names } from '../registry/model/fields.ts';
import type { ReadBaseline } from './baseline.ts';
import type { Counts, meansOf, ratesOf } from './rates.ts';
import type { DatedStanding } from './standingLoader.ts';

/** One row of a grouped report. */
export type Row = Counts &
  ReturnType<typeof ratesOf> &
  ReturnType<typeof meansOf> & {
    readonly key: string;
    readonly label: Names;
    /** Read when it is asked for. */
    readonly standing: () => Promise<DatedStanding>;
  };

/** The report of a period. */
export type Report = Counts &
  ReturnType<typeof ratesOf> &
  ReturnType<typeof meansOf> & {
    readonly from: string;
    readonly to: string;
    /** Computed when they are asked for, as are the next two. */
    readonly workingDays: () => number;
    /** The period has days without an official calendar. */
    readonly workingDaysAreProvisional: () => boolean;
    readonly dailyAverage: () => number | null;
    readonly baseline: ReadBaseline | null;
    readonly definitions: string;
    readonly rows: readonly Row[];
    /** Read when it is asked for. */
    readonly standing: () => Promise<DatedStanding>;
  };
