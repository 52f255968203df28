import * as z from 'zod';
import { Names } from '../registry/model/fields.ts';

/** A filed bundle: its cases and its request. Holds no personal data. */
export const FiledBundle = z.object({
  /** Discriminator: shares the partition with cases. */
  kind: z.literal('BUNDLE'),
  number: z.string(),
  district: z.string(),
  village: z.string(),
  code: z.string(),
  /** Its name at the time of filing. */
  name: Names,
  /** Numbers of its cases, in order. */
  cases: z.array(z.string()),
  filedAt: z.string(),
  actor: z.string(),
  key: z.string(),
  payload: z.string(),
});
export type FiledBundle = z.infer<typeof FiledBundle>;
