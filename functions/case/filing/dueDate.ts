import type { Directory } from '../../registry/directory.ts';
import type { Limit, MatterVersion } from '../../registry/model/matter.ts';
import { endOfDay } from '../../time.ts';
import type { Clock } from '../model.ts';

/** 行政许可法 (Administrative Licensing Law) art. 42: 20 working days where no other limit is set. */
const DEFAULT_LIMIT: Limit = { value: 20, unit: 'WORKING_DAY' };
/** The same law, art. 32: within 5 working days of an online filing the office says whether it is accepted. */
const ACCEPTANCE_LIMIT: Limit = { value: 5, unit: 'WORKING_DAY' };

/** A limit that starts to run, and the end of its last day. */
export type Due = { readonly clock: Clock; readonly dueAt: string };

/** By when an accepted case must be settled: promised, else statutory, else default limit. */
export const settlementDue = (directory: Directory, matter: MatterVersion, day: string): Due =>
  due(directory, matter.committedLimit ?? matter.statutoryLimit ?? DEFAULT_LIMIT, day);

/** By when an online filing must be taken up. */
export const acceptanceDue = (directory: Directory, day: string): Due =>
  due(directory, ACCEPTANCE_LIMIT, day);

const due = (directory: Directory, limit: Limit, day: string): Due => ({
  clock: { limit },
  dueAt: endOfDay(directory.calendar.lastDayOf(limit, day), directory.district.timeZone),
});
