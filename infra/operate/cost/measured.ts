import { z } from 'zod';

const amount = z.number().nonnegative();
const used = z.object({ invocations: amount, milliseconds: amount, memoryMb: amount });

const nightly = z.object({ milliseconds: amount, memoryMb: amount });

/** The average use per case of each service, measured on a part of the article's workload. */
export const Measured = z.object({
  /** The day of the measurement, and the command to repeat it. */
  date: z.iso.date(),
  command: z.string(),
  cases: amount,
  /** DynamoDB request units per case, by table. */
  reads: z.record(z.string(), amount),
  writes: z.record(z.string(), amount),
  /** Invocations and local milliseconds per case, of the functions that requests and streams invoke. */
  functions: z.record(z.string(), used),
  /** Request units and local milliseconds of one supervision run over a district. */
  supervision: z.object({ reads: amount, milliseconds: amount, memoryMb: amount }),
  /** Local milliseconds of the nightly functions per case that they read. */
  nightly: z.object({ Audit: nightly, Reconcile: nightly }),
  /** Events on the bus and KMS requests, per case. */
  notices: amount,
  kmsRequests: amount,
  logBytes: amount,
  /** Bytes per case in the tables with their indexes, and in the digests. */
  storedBytes: amount,
  digestBytes: amount,
});
export type Measured = z.infer<typeof Measured>;
