import * as z from 'zod';
import type { Page } from '../../dynamodb/queryPage.ts';
import type { RegistryAct } from '../../graphql/generated/types.ts';
import type { Restricted } from '../../identity/permit.ts';

/** The operations that change a district's registry, and what the log calls them. */
export const REGISTRY_ACTS = {
  importDistrict: 'IMPORT_DISTRICT',
  delegateMatter: 'DELEGATE_MATTER',
  revokeDelegation: 'REVOKE_DELEGATION',
  publishMatter: 'PUBLISH_MATTER',
  postStaff: 'POST_STAFF',
  endPosting: 'END_POSTING',
  openWindow: 'OPEN_WINDOW',
  closeWindow: 'CLOSE_WINDOW',
  closeWindowFor: 'CLOSE_WINDOW_FOR',
} as const satisfies { readonly [operation in Restricted]?: RegistryAct };

/** One change of a district's registry: who made it, by which act, on what, and from which generation to which. */
export const LogEntry = z.object({
  /** From 1, without gaps. */
  number: z.number(),
  at: z.string(),
  /** The calendar day of `at` in the district's time zone. */
  day: z.string(),
  /** The issuer's subject. */
  actor: z.string(),
  role: z.enum(['OPERATOR']),
  act: z.enum(REGISTRY_ACTS),
  /** Codes of what was changed. */
  what: z.array(z.string()),
  /** Idempotency key and payload fingerprint of the request. */
  key: z.string(),
  payload: z.string(),
  /** The generation in force before; null for the first. */
  before: z.string().nullable(),
  /** The one it put in force; the same when it changed nothing. */
  after: z.string(),
  /** Over this entry and the hash of the one before. */
  hash: z.string(),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** One page of the log, newest first. */
export type LogPage = Page<LogEntry, number> & {
  /** Whether these entries, and the one before them, are as they were written. */
  readonly intact: boolean;
};
