import * as z from 'zod';
import { matterCode, Names, remark, span } from './fields.ts';

/** One matter of a bundle. `needs` lists the earlier matters whose certificates it needs. */
const BundleItem = z.strictObject({ matter: matterCode, needs: z.array(matterCode).max(9) });

/** A bundle (一条龙 / 一件事): linked matters, possibly of several departments, filed as one, in order. */
export const Bundle = z.strictObject({
  code: matterCode,
  name: Names,
  ...span,
  items: z.array(BundleItem).min(2).max(10),
});
export type Bundle = z.infer<typeof Bundle>;

/** The bundles of a pack; an optional file. */
export const BundleFile = z.strictObject({
  modelled: z.boolean(),
  note: remark,
  bundles: z.array(Bundle).max(200),
});
