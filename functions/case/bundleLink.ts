import * as z from 'zod';

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
