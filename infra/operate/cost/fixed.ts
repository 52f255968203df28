import { z } from 'zod';
import fixed from './fixed.json' with { type: 'json' };

const count = z.int().nonnegative();

/** The counts of resources of stage prod with a fixed price; test/infra/cost.test.ts checks them against the templates. */
export const Fixed = z.object({
  keys: count,
  /** The metrics of alarms, which are billed: with one district, and per further district below. */
  alarmMetrics: count,
  alarmMetricsADistrict: count,
  dashboards: count,
  /** Retained nightly backups; each is of the whole table. */
  backupDays: count,
});
export type Fixed = z.infer<typeof Fixed>;

/** The counts in fixed.json. */
export const fixedOfProd: Fixed = Fixed.parse(fixed);
