import * as z from 'zod';
import { Names } from '../registry/fields.ts';

/** How a case belongs to the bundle that it was filed in. */
export const BundleLink = z.object({
  number: z.string(),
  code: z.string(),
  /** Position in the bundle, from 0, and of how many cases. */
  position: z.number(),
  count: z.number(),
  /** Numbers of the earlier cases whose certificates it needs. */
  waitsFor: z.array(z.string()),
});
export type BundleLink = z.infer<typeof BundleLink>;

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
