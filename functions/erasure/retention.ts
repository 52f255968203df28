import { deriveCertificateStatus } from '../case/certificate.ts';
import { type Case, isOpenStatus } from '../case/model.ts';
import type { Help } from '../help/model.ts';
import { type Directory, matterVersion } from '../registry/directory.ts';
import { addDays, addMonths, localDay } from '../time.ts';
import type { RetentionCause } from './model.ts';

/** Why an item is retained, and the first day on which it may be erased. */
export type Retention = { readonly because: RetentionCause; readonly until: string | null };

/** Finds why a case is retained. Undefined: erasable, like any draft, which never became a record. */
export const findCaseRetention = (directory: Directory, seen: Case, now: Date): Retention | undefined => {
  const { status, events, task, certificate } = seen;
  if (status === 'DRAFT' || events.some(({ type }) => type === 'DISCARDED')) return undefined;
  if (isOpenStatus(status) || task !== undefined) return { because: 'OPEN', until: null };
  const { timeZone } = directory.district;
  const today = localDay(now, timeZone);
  const retention = retentionEnd(directory, seen);
  const inForce =
    certificate && deriveCertificateStatus(certificate, now, timeZone) === 'VALID' ? certificate : undefined;
  if (inForce?.validUntil === null) return { because: 'CERTIFICATE', until: null };
  const after = inForce?.validUntil ? addDays(inForce.validUntil, 1) : '';
  if (after > retention) return { because: 'CERTIFICATE', until: after };
  return today < retention ? { because: 'RETENTION', until: retention } : undefined;
};

/** Finds why a help request is retained: open, or within the district's term from the last event. */
export const findHelpRetention = (
  { district }: Directory,
  { status, events }: Pick<Help, 'status'> & { readonly events: readonly { readonly day: string }[] },
  now: Date,
): Retention | undefined => {
  if (status === 'OPEN') return { because: 'OPEN', until: null };
  const until = addMonths(events.at(-1)?.day ?? '', district.helpRetentionMonths);
  return localDay(now, district.timeZone) < until ? { because: 'RETENTION', until } : undefined;
};

/** Finds why a ticket or booking is retained: within the district's term from its day. */
export const findQueueRetention = (
  { district }: Directory,
  day: string,
  now: Date,
): Retention | undefined => {
  const until = addMonths(day, district.queueRetentionMonths);
  return localDay(now, district.timeZone) < until ? { because: 'RETENTION', until } : undefined;
};

/** Computes the first day after the retention of a closed case, which starts on the day of its last closing. */
const retentionEnd = (directory: Directory, { events, matter, matterVersion: version }: Case): string => {
  const closing = events.findLast(({ type }) =>
    ['COMPLETED', 'REJECTED', 'WITHDRAWN', 'CORRECTION_LAPSED', 'MARKED_DUPLICATE'].includes(type),
  );
  const rule = matterVersion(directory, matter, version);
  if (!closing || !rule) throw new Error('a closed case without its closing event or rule');
  return addMonths(closing.day, rule.retentionMonths);
};
