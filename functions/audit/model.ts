import * as z from 'zod';

/** An item with an event chain: a case, a help request or a ticket. */
export const ChainItem = z.object({
  pk: z.string(),
  sk: z.string(),
  number: z.string(),
  events: z.array(z.looseObject({ hash: z.string(), at: z.string(), day: z.string() })),
});
export type ChainItem = z.infer<typeof ChainItem>;

/** The head of a chain when the digest was taken: the number of events, and the last hash. */
export const ChainHead = z.object({
  pk: z.string(),
  sk: z.string(),
  number: z.string(),
  events: z.int().min(1),
  hash: z.string(),
});
export type ChainHead = z.infer<typeof ChainHead>;

/** The number of an entry in a registry's log, and its expected hash. */
export const LogPosition = z.object({ number: z.number(), hash: z.string() });
export type LogPosition = z.infer<typeof LogPosition>;

/** The first line of a digest; the heads follow, one per line. */
export const DigestHeader = z.object({
  district: z.string(),
  /** The calendar day of the digest, in UTC. */
  day: z.string(),
  takenAt: z.string(),
  /** Day and hash (SHA-256, hex) of the previous digest; null for a district's first. */
  before: z.object({ day: z.string(), hash: z.string() }).nullable(),
  /** The last entry of the registry's log; null while it was empty. */
  log: LogPosition.nullable(),
  /** The number of heads. */
  heads: z.number(),
});
export type DigestHeader = z.infer<typeof DigestHeader>;

/** An archived digest, parsed, with the hash of its text. */
export type Digest = {
  readonly top: DigestHeader;
  readonly heads: readonly ChainHead[];
  readonly hash: string;
};

/** A kind of tampering. */
export type AuditFault =
  /** An event was edited, moved, or removed before the last. */
  | 'CHAIN_BROKEN'
  /** The last events, known to a digest, are missing. */
  | 'CUT_OFF'
  /** The chain is intact, but differs from the one known to a digest. */
  | 'REWRITTEN'
  /** An item known to a digest is missing. */
  | 'REMOVED'
  /** A digest is missing, or its hash is not the one in the next digest. */
  | 'DIGEST_CHANGED'
  /** The timestamp of a digest is of another text, or not by the authority. */
  | 'TIMESTAMP_WRONG';

/** A tampered record; `digest` is the day of the digest that proves it, if any. */
export type Finding = { readonly number: string; readonly fault: AuditFault; readonly digest?: string };
