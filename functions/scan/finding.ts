import type { FileFault } from '../files/model.ts';

/** What the check of a file found: why it is refused, or a picture of it if one could be made. */
export type Finding = { readonly fault: FileFault } | { readonly preview: Buffer | undefined };
