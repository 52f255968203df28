import * as z from 'zod';

/** The senders of a stage: SNS for text messages, an address for mails, and gateways of districts with their secrets. */
export const SenderSettings = z.object({
  sns: z.boolean().default(false),
  mailFrom: z.string().optional(),
  gateways: z.record(z.string(), z.object({ url: z.url(), secret: z.string() })).default({}),
});
export type SenderSettings = z.infer<typeof SenderSettings>;
