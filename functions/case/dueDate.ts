import type { Directory } from '../registry/directory.ts';
import type { Limit, MatterVersion } from '../registry/model.ts';
import { endOfDay } from '../time.ts';

/** 行政许可法 (Administrative Licensing Law) art. 42: 20 working days where no other limit is set. */
const DEFAULT_LIMIT: Limit = { value: 20, unit: 'WORKING_DAY' };
/** The same law, art. 32: within 5 working days of an online filing the office says whether it is accepted. */
const ACCEPTANCE_LIMIT: Limit = { value: 5, unit: 'WORKING_DAY' };

/** The end of the day by which a case must be settled: promised, else statutory, else default limit. */
export const settlementDueAt = (directory: Directory, matter: MatterVersion, day: string): string =>
  end(directory, matter.committedLimit ?? matter.statutoryLimit ?? DEFAULT_LIMIT, day);

/** The end of the day by which an online filing must be taken up. */
export const acceptanceDueAt = (directory: Directory, day: string): string =>
  end(directory, ACCEPTANCE_LIMIT, day);

const end = (directory: Directory, limit: Limit, day: string): string =>
  endOfDay(directory.calendar.lastDayOf(limit, day), directory.district.timeZone);
