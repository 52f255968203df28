import * as z from 'zod';

/** Anything in a table that carries a chain: a case, or what lies beside the cases. */
export const ChainItem = z.object({
  pk: z.string(),
  sk: z.string(),
  number: z.string(),
  events: z.array(z.looseObject({ hash: z.string(), at: z.string(), day: z.string() })),
});
export type ChainItem = z.infer<typeof ChainItem>;

/** Where a chain ended when the digest was taken: how many events it had, and the hash of the last. */
export const Head = z.object({
  pk: z.string(),
  sk: z.string(),
  number: z.string(),
  events: z.int().min(1),
  hash: z.string(),
});
export type Head = z.infer<typeof Head>;

/** An entry of the log of a district's registry: its number, and the hash that it must have. */
export const LogMark = z.object({ number: z.number(), hash: z.string() });
export type LogMark = z.infer<typeof LogMark>;

/** What a digest says of itself, in its first line; the heads follow, one a line. */
export const DigestTop = z.object({
  district: z.string(),
  /** The calendar day on which it was taken, in UTC. */
  day: z.string(),
  takenAt: z.string(),
  /** The day and the hash (SHA-256, hex) of the digest before; null for the first of a district. */
  before: z.object({ day: z.string(), hash: z.string() }).nullable(),
  /** Where the log of the district's registry ended; null while it was empty. */
  log: LogMark.nullable(),
  /** Count of the heads. */
  heads: z.number(),
});
export type DigestTop = z.infer<typeof DigestTop>;

/** A digest as it lies in the archive: the text that is hashed, and what it says. */
export type Digest = { readonly top: DigestTop; readonly heads: readonly Head[]; readonly hash: string };

/** What was done to a record. */
export type Fault =
  /** An event was edited, removed from before the end, or moved. */
  | 'CHAIN_BROKEN'
  /** Events that a digest knows are gone from the end. */
  | 'CUT_OFF'
  /** The chain is whole, but not the one that a digest knows. */
  | 'REWRITTEN'
  /** A digest knows it; the table does not. */
  | 'REMOVED'
  /** A digest is missing, or not the one that the next one followed. */
  | 'DIGEST_CHANGED';

/** One record that is not what was written, and the day of the digest that says so, where one does. */
export type Finding = { readonly number: string; readonly fault: Fault; readonly digest?: string };
