import type { Directory } from '../../registry/directory.ts';
import type { Limit, MatterVersion } from '../../registry/model/matter.ts';
import { endOfDay } from '../../time.ts';
import type { CaseClock } from '../model.ts';

/** 行政许可法 (Administrative Licensing Law) art. 42: 20 working days unless another limit is set. */
const DEFAULT_LIMIT: Limit = { value: 20, unit: 'WORKING_DAY' };
/** The same law, art. 32: the office accepts or refuses an online filing within 5 working days. */
const ACCEPTANCE_LIMIT: Limit = { value: 5, unit: 'WORKING_DAY' };

/** A running clock, and the end of its last day. */
export type Deadline = { readonly clock: CaseClock; readonly dueAt: string };

/** Computes the deadline for settling an accepted case: committed, else statutory, else default limit. */
export const computeSettlementDeadline = (
  directory: Directory,
  matter: MatterVersion,
  day: string,
): Deadline =>
  computeDeadline(directory, matter.committedLimit ?? matter.statutoryLimit ?? DEFAULT_LIMIT, day);

/** Computes the deadline for accepting an online filing. */
export const computeAcceptanceDeadline = (directory: Directory, day: string): Deadline =>
  computeDeadline(directory, ACCEPTANCE_LIMIT, day);

const computeDeadline = (directory: Directory, limit: Limit, day: string): Deadline => ({
  clock: { limit },
  dueAt: endOfDay(directory.calendar.lastDayOf(limit, day), directory.district.timeZone),
});
