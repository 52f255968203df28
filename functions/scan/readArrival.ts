import * as z from 'zod';

/** What arrived in the bucket, and what GuardDuty found in it; without it nothing has looked yet. */
export type Arrival = {
  readonly key: string;
  readonly found?: 'NOTHING' | 'THREATS' | 'LOCKED';
};

const Created = z
  .object({
    'detail-type': z.literal('Object Created'),
    detail: z.object({ object: z.object({ key: z.string() }) }),
  })
  .transform(({ detail }): Arrival => ({ key: decodeKey(detail.object.key) }));

const FOUND = { NO_THREATS_FOUND: 'NOTHING', THREATS_FOUND: 'THREATS', UNSUPPORTED: 'LOCKED' } as const;

/** A scan that failed or was not allowed does not parse: the event is retried, and then dead-lettered. */
const Scanned = z
  .object({
    'detail-type': z.literal('GuardDuty Malware Protection Object Scan Result'),
    detail: z.object({
      s3ObjectDetails: z.object({ objectKey: z.string() }),
      scanResultDetails: z.object({
        scanResultStatus: z.enum(['NO_THREATS_FOUND', 'THREATS_FOUND', 'UNSUPPORTED']),
      }),
    }),
  })
  .transform(
    ({ detail }): Arrival => ({
      key: detail.s3ObjectDetails.objectKey,
      found: FOUND[detail.scanResultDetails.scanResultStatus],
    }),
  );

const decodeKey = (key: string): string => decodeURIComponent(key.replaceAll('+', ' '));

/** Reads the event of an object that arrived or was scanned. Throws: another event, or a scan that failed. */
export const readArrival = (event: unknown): Arrival => z.union([Created, Scanned]).parse(event);
