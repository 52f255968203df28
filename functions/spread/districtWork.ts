import type { ScheduledEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';

/** A part of a run: one district as of the schedule's instant, or a smaller part of it that its own work asks for. */
export const DistrictWork = z.object({
  district: z.string(),
  time: z.string(),
  /** The day of an old digest to verify: part of the audit. */
  digest: z.string().optional(),
});
export type DistrictWork = z.infer<typeof DistrictWork>;

/** What starts a function whose work is spread over districts: its schedule, or a message of its queue. */
export type SpreadEvent =
  | Pick<ScheduledEvent, 'time'>
  | { readonly Records: readonly Pick<SQSRecord, 'body'>[] };

/** The answer of a run: the ids of the messages sent, or what the work on a message gave. */
export type SpreadAnswer<R> = { readonly sent: readonly string[] } | R;

/** How a function spreads its work. */
type Spreading<R> = {
  /** Lists the districts of the installation, for a run as of an instant. */
  listDistricts(time: string): Promise<readonly string[]>;
  /** Sends messages to the function's own queue. Returns their ids. */
  send(work: readonly DistrictWork[]): Promise<readonly string[]>;
  /** Does the work of one message. It may come twice, or again after a failure. */
  work(part: DistrictWork): Promise<R>;
};

/**
 * Creates a handler whose schedule sends a message for each district, and which works on one message at a time: a part
 * that fails is retried alone, and ends in the dead-letter queue alone.
 */
export const spreadOverDistricts =
  <R>({ listDistricts, send, work }: Spreading<R>) =>
  async (event: SpreadEvent): Promise<SpreadAnswer<R>> => {
    if (!('Records' in event)) {
      const districts = await listDistricts(event.time);
      return { sent: await send(districts.map((district) => ({ district, time: event.time }))) };
    }
    const [record, ...others] = event.Records;
    // a second message would be retried for the failure of the first
    if (!record || others.length > 0) throw new Error('the queue is mapped with a batch size of 1');
    return work(DistrictWork.parse(JSON.parse(record.body)));
  };
