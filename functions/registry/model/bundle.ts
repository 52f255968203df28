import * as z from 'zod';
import { matterCode, Names, remark, span } from './fields.ts';

/** One matter of a bundle. `needs` are matters of earlier items whose certificates it waits for. */
const BundleItem = z.strictObject({ matter: matterCode, needs: z.array(matterCode).max(9) });

/** What is filed in one go (一条龙 / 一件事): linked matters, possibly of several departments, in their order. */
export const Bundle = z.strictObject({
  code: matterCode,
  name: Names,
  ...span,
  items: z.array(BundleItem).min(2).max(10),
});
export type Bundle = z.infer<typeof Bundle>;

/** The file of a pack that holds its bundles; a district may have none. */
export const BundleFile = z.strictObject({
  modelled: z.boolean(),
  note: remark,
  bundles: z.array(Bundle).max(200),
});
