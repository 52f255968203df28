import { z } from 'zod';
import fixed from './fixed.json' with { type: 'json' };

const count = z.int().nonnegative();

/** What stage prod has of everything that is paid for by the piece; test/infra/cost.test.ts counts it in the templates. */
export const Fixed = z.object({
  keys: count,
  /** Metrics that alarms look at, which is what is paid for: of a stage with one district, and more for each further one. */
  alarmMetrics: count,
  alarmMetricsADistrict: count,
  dashboards: count,
  /** How many nightly backups are kept; each is of the whole table. */
  backupDays: count,
});
export type Fixed = z.infer<typeof Fixed>;

/** The counts of the file beside this one. */
export const fixedOfProd: Fixed = Fixed.parse(fixed);
