import * as z from 'zod';
import type { Page } from '../../dynamodb/queryPage.ts';
import type { RegistryAct } from '../../graphql/generated/types.ts';
import type { Restricted } from '../../identity/permit.ts';

/** The operations in a registry's log, with their acts: changes of the registry, erasure reports, and joined identities. */
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
  publishCalendarYear: 'PUBLISH_CALENDAR_YEAR',
  closeDistrict: 'CLOSE_DISTRICT',
  reopenDistrict: 'REOPEN_DISTRICT',
  erasureReport: 'REPORT_ERASURE',
  joinIdentities: 'JOIN_IDENTITIES',
  separateIdentities: 'SEPARATE_IDENTITIES',
} as const satisfies { readonly [operation in Restricted]?: RegistryAct };

/** One change of a registry: actor, act, what it changed, and the generations before and after. */
export const LogEntry = z.object({
  /** From 1, without gaps. */
  number: z.number(),
  at: z.string(),
  /** The calendar day of `at` in the district's time zone. */
  day: z.string(),
  /** The token subject of the operator or clerk. */
  actor: z.string(),
  role: z.enum(['OPERATOR', 'CLERK']),
  act: z.enum(REGISTRY_ACTS),
  /** Codes of the changed entities. */
  what: z.array(z.string()),
  /** Idempotency key and payload fingerprint of the request. */
  key: z.string(),
  payload: z.string(),
  /** The previous generation; null for the first. */
  before: z.string().nullable(),
  /** The new generation; the previous one if nothing changed. */
  after: z.string(),
  /** Chain hash of this entry and the previous hash. */
  hash: z.string(),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** One page of the log, newest first. */
export type LogPage = Page<LogEntry, number> & {
  /** Whether these entries, and the one before them, are as they were written. */
  readonly intact: boolean;
};
