import { listPartition, openOrder } from '../dynamodb/keys.ts';
import { pendingKeys, touchedKeys } from '../record/indexKeys.ts';
import { getCaseKey } from '../record/numbers.ts';
import { type Case, ListedCase } from './model.ts';

const LISTED: ReadonlySet<string> = new Set(Object.keys(ListedCase.shape));

/** Turns a case into its item: what lists show goes into one map, and the keys of the indexes are added. */
export const storeCase = (item: Case): Record<string, unknown> => {
  const isPresent = ([, value]: [string, unknown]) => value !== undefined;
  const fields = Object.entries(item).filter(isPresent);
  return {
    ...getCaseKey(item.number),
    ...Object.fromEntries(fields.filter(([name]) => !LISTED.has(name))),
    listed: Object.fromEntries(fields.filter(([name]) => LISTED.has(name))),
    ...listKeys(item),
    ...escalationKeys(item),
    ...revokedKeys(item),
    ...touchedKeys(item),
    // a draft has no desk; a settled case is pending only with a task
    ...pendingKeys(item, item.desk !== undefined || item.task !== undefined),
  };
};

/** Places an open case in the list of its district, a settled or refused one in that of its desk and day. */
const listKeys = ({ status, district, desk, dueAt, events }: Case): object => {
  if (desk !== undefined && dueAt !== undefined)
    return {
      listedIn: listPartition({ of: 'OPEN', district }),
      listedBy: openOrder(desk, dueAt),
    };
  const decision = events.findLast(({ type }) => type === status);
  if (decision?.type !== 'COMPLETED' && decision?.type !== 'REJECTED') return {};
  return {
    listedIn: listPartition({ of: 'SETTLED', desk: decision.desk, day: decision.day }),
    listedBy: decision.at,
  };
};

// a case that is no longer escalated leaves the sparse index
const escalationKeys = ({ district, escalation }: Case): object =>
  escalation ? { escalatedIn: district, escalatedAt: escalation.at } : {};

// the indexes of revoked certificates, by which the status lists of the district are made
const revokedKeys = ({ district, certificate, earlierCertificates = [] }: Case): object => {
  const revoked = [...earlierCertificates, ...(certificate ? [certificate] : [])].flatMap(
    ({ revoked: since, statusIndex }) =>
      since && statusIndex !== undefined ? [{ at: since.at, statusIndex }] : [],
  );
  const [first] = revoked;
  return first
    ? {
        revokedIn: district,
        revokedAt: first.at,
        revokedIndexes: revoked.map(({ statusIndex }) => statusIndex),
      }
    : {};
};
