import { z } from 'zod';

const amount = z.number().nonnegative();
const used = z.object({ invocations: amount, milliseconds: amount, memoryMb: amount });

/** What a case uses of each service on the average, measured by playing a part of the article's workload. */
export const Measured = z.object({
  /** The day of the measurement, and how to do it again. */
  date: z.iso.date(),
  command: z.string(),
  cases: amount,
  /** DynamoDB request units a case, by table. */
  reads: z.record(z.string(), amount),
  writes: z.record(z.string(), amount),
  /** Calls and local milliseconds a case, of the functions that requests and streams call. */
  functions: z.record(z.string(), used),
  /** Request units and local milliseconds of one look of supervision over a district. */
  supervision: z.object({ reads: amount, milliseconds: amount, memoryMb: amount }),
  /** Local milliseconds a stored case of what reads the whole table every night. */
  nightly: z.record(z.string(), z.object({ milliseconds: amount, memoryMb: amount })),
  /** Events on the bus, and requests to KMS. */
  notices: amount,
  kmsRequests: amount,
  logBytes: amount,
  /** Bytes that a case leaves in the tables and their indexes, and in the digests. */
  storedBytes: amount,
  digestBytes: amount,
});
export type Measured = z.infer<typeof Measured>;
