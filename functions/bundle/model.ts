import * as z from 'zod';
import { Names } from '../registry/model/fields.ts';

/** A bundle that was filed: which cases, by which request. Holds nobody's data. */
export const FiledBundle = z.object({
  /** Tells it from the cases that it lies beside. */
  kind: z.literal('BUNDLE'),
  number: z.string(),
  district: z.string(),
  village: z.string(),
  code: z.string(),
  /** What it was called when it was filed. */
  name: Names,
  /** Numbers of its cases, in their order. */
  cases: z.array(z.string()),
  filedAt: z.string(),
  actor: z.string(),
  key: z.string(),
  payload: z.string(),
});
export type FiledBundle = z.infer<typeof FiledBundle>;
