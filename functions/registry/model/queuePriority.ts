import * as z from 'zod';

/** Why somebody is called before others who came earlier. */
export const PriorityReason = z.enum([
  'ELDERLY',
  'DISABLED',
  'MILITARY',
  'FIREFIGHTER',
  'PREGNANT',
  'WITH_INFANT',
]);
export type PriorityReason = z.infer<typeof PriorityReason>;

/** A district's rule of who is called first, and after how many in a row an ordinary ticket is called. */
export const QueuePriority = z.strictObject({
  reasons: z.array(PriorityReason).min(1).max(6),
  inARow: z.int().min(1).max(20),
});
export type QueuePriority = z.infer<typeof QueuePriority>;
