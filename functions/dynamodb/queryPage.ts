import * as z from 'zod';

/** A position in an index: the item's own key and the index's sort value. */
export const Position = z.object({ pk: z.string(), sk: z.string(), sort: z.string() });
export type Position = z.infer<typeof Position>;

/** How many items of an index to read, and after which position. */
export type IndexPage = { readonly first: number; readonly after?: Position };
