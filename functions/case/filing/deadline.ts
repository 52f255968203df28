import type { Directory } from '../../registry/directory.ts';
import type { Limit, MatterVersion } from '../../registry/model/matter.ts';
import { type Deadline, startClock } from '../clock.ts';

/** 行政许可法 (Administrative Licensing Law) art. 42: 20 working days unless another limit is set. */
const DEFAULT_LIMIT: Limit = { value: 20, unit: 'WORKING_DAY' };
/** The same law, art. 32: the office accepts or refuses an online filing within 5 working days. */
const ACCEPTANCE_LIMIT: Limit = { value: 5, unit: 'WORKING_DAY' };

/** Computes the deadline for settling an accepted case: committed, else statutory, else default limit. */
export const computeSettlementDeadline = (
  directory: Directory,
  matter: MatterVersion,
  day: string,
): Deadline => {
  const limit = matter.committedLimit ?? matter.statutoryLimit ?? DEFAULT_LIMIT;
  return startClock(directory, limit, day, limit.value);
};

/** Computes the deadline for accepting an online filing. */
export const computeAcceptanceDeadline = (directory: Directory, day: string): Deadline =>
  startClock(directory, ACCEPTANCE_LIMIT, day, ACCEPTANCE_LIMIT.value);
