import { z } from 'zod';

const amount = z.number().nonnegative();

/** What a case uses of each service on the average, measured by playing a part of the article's workload. */
export const Measured = z.object({
  /** The day of the measurement, and how to do it again. */
  date: z.iso.date(),
  command: z.string(),
  cases: amount,
  /** DynamoDB request units a case, by table. */
  reads: z.record(z.string(), amount),
  writes: z.record(z.string(), amount),
  /** Calls and local milliseconds a case, by function. */
  functions: z.record(z.string(), z.object({ invocations: amount, milliseconds: amount, memoryMb: amount })),
  /** Request units of one look of supervision over a district. */
  supervisionReads: amount,
  logBytes: amount,
  /** Bytes that a case leaves in the tables and their indexes. */
  storedBytes: amount,
  /** Names of metrics; each is kept, and paid for, for every combination of dimensions. */
  metricNames: amount,
});
export type Measured = z.infer<typeof Measured>;
