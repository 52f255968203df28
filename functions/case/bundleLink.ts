import * as z from 'zod';

/** A case's link to the bundle in which it was filed. */
export const BundleLink = z.object({
  number: z.string(),
  code: z.string(),
  /** Position in the bundle, from 0, and the number of its cases. */
  position: z.number(),
  count: z.number(),
  /** Numbers of the earlier cases whose certificates this case needs. */
  waitsFor: z.array(z.string()),
});
export type BundleLink = z.infer<typeof BundleLink>;
