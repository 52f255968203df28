import {
  type ErasureBase,
  eraseAgent,
  eraseCase,
  eraseFormerAgent,
  isErasedCase,
} from '../case/eraseCase.ts';
import type { Case } from '../case/model.ts';
import { parseBookingNumber, parseTicketNumber } from '../record/numbers.ts';
import type { Directory } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { eraseHelp, eraseTicket } from './eraseHelpOrTicket.ts';

import type { ErasureRecord } from './model.ts';
import { findCaseByNumber } from './personItems.ts';
import { findCaseRetention, findHelpRetention } from './retention.ts';

type Services = Context['services'];

/** The person to erase (keyed hashes), and the registry and instant that decide about retention. */
export type ErasureScope = {
  readonly hashes: readonly string[];
  readonly directory: Directory;
  readonly now: Date;
  /** The person's own cases as read a moment ago, by number. */
  readonly read: ReadonlyMap<string, Case>;
};

/**
 * Erases a person from one item. Idempotent: does nothing if they are already erased.
 * Skips an item that a later act put under retention again.
 */
export const eraseItem = async (
  services: Services,
  { kind, number }: ErasureRecord['due'][number],
  from: ErasureScope,
  base: ErasureBase,
): Promise<void> => {
  const { cases, help, tickets, personSeal } = services;
  const { hashes, directory, now } = from;
  const isTheirs = (hash: string | undefined) => hash !== undefined && hashes.includes(hash);
  switch (kind) {
    case 'CASE':
      return eraseOwnCase(services, number, from, base);
    case 'AGENT':
      await rewrite(
        await findCaseByNumber(cases, number),
        async (seen) =>
          isTheirs(seen.agentPerson) && !findCaseRetention(directory, seen, now)
            ? eraseAgent(personSeal, seen, base)
            : undefined,
        (next, { version }) => cases.replace(next, version),
      );
      await eraseLeft(services, number, from, base);
      return forgetSender(services, number, from);
    case 'HELP':
      return rewrite(
        await help.find(number),
        async (seen) =>
          isTheirs(seen.asker) && !findHelpRetention(directory, seen, now)
            ? eraseHelp(seen, base)
            : undefined,
        (next, { version }) => help.replace(next, version),
      );
    case 'TICKET': {
      const place = parseTicketNumber(number);
      if (place) for (const holder of hashes) await services.draws.forget({ ...place, holder });
      return rewrite(
        await tickets.find(number),
        async (seen) => (isTheirs(seen.holder) ? eraseTicket(seen, base) : undefined),
        (next, { version }) => tickets.replace(next, version),
      );
    }
    case 'APPOINTMENT': {
      const place = parseBookingNumber(number);
      if (place) await services.bookings.forget(place, hashes, place.id);
    }
  }
};

/** Erases the person from the parts of a case that they left to another agent. */
const eraseLeft = async (
  { cases }: Services,
  number: string,
  { hashes, directory, now }: ErasureScope,
  base: ErasureBase,
): Promise<void> => {
  const left = await cases.listLeft(number, hashes);
  if (left.length === 0) return;
  const found = await findCaseByNumber(cases, number);
  // a later act put it under retention again
  if (found && findCaseRetention(directory, found, now)) return;
  await rewrite(
    found,
    async (seen) => eraseFormerAgent(seen, left, base),
    (next, { version }) => cases.replace(next, version),
  );
  await cases.unlistLeft(number, left);
};

/** Takes the person off the files that they sent for a client; the files are the client's. */
const forgetSender = async (
  { cases, files }: Services,
  number: string,
  { hashes, directory, now }: ErasureScope,
): Promise<void> => {
  const seen = await findCaseByNumber(cases, number);
  if (!seen?.files || findCaseRetention(directory, seen, now)) return;
  for (const { id } of seen.files) for (const hash of hashes) await files.forgetUploader(id, hash);
};

const eraseOwnCase = async (
  services: Services,
  number: string,
  { directory, now, read }: ErasureScope,
  base: ErasureBase,
): Promise<void> =>
  rewrite(
    // a case that changed since it was read is found by the write, and decided again
    read.get(number) ?? (await findCaseByNumber(services.cases, number)),
    async (seen) => eraseUnlessRetained(seen, { directory, now }, base),
    (next, seen) => replaceOwnCase(services, seen, next, base.at),
  );

/** Replaces a case by its erased form, with what names it, or returns the stored case: nothing has been written. */
const replaceOwnCase = async (
  { cases, bundles, erasures, files }: Services,
  seen: Case,
  next: Case,
  at: string,
): Promise<Case | undefined> => {
  const named = await files.findAll((seen.files ?? []).map(({ id }) => id));
  const uploads = named.filter(({ namedBy }) => namedBy?.has(seen.number)).map(({ number }) => number);
  const bundle = seen.bundle && (await bundles.find(seen.bundle.number));
  if (await erasures.replaceCase({ next, readVersion: seen.version, uploads, bundle, at })) return undefined;
  return findCaseByNumber(cases, seen.number);
};

const eraseUnlessRetained = (
  seen: Case,
  { directory, now }: Pick<ErasureScope, 'directory' | 'now'>,
  base: ErasureBase,
): Case | undefined =>
  isErasedCase(seen) || findCaseRetention(directory, seen, now) ? undefined : eraseCase(seen, base);

/** How many cases are erased by one trip: so many of the largest fit into a transaction of 4 MB. */
export const ERASED_TOGETHER = 10;

/** Whether a case is named by no other item: then it may be erased together with others. */
export const isAlone = ({ bundle, files = [] }: Case): boolean => !bundle && files.length === 0;

/** Erases cases that were read and are alone, together; one by one if any of them has changed since. */
export const eraseTogether = async (
  services: Services,
  items: ErasureRecord['due'],
  from: ErasureScope,
  base: ErasureBase,
): Promise<void> => {
  const changes = items.flatMap(({ number }) => {
    const seen = from.read.get(number);
    const next = seen && eraseUnlessRetained(seen, from, base);
    return next ? [{ next, readVersion: seen.version }] : [];
  });
  if (changes.length === 0 || (await services.cases.replaceAll(changes))) return;
  for (const item of items) await eraseItem(services, item, from, base);
};

const MOST_TRIES = 5;

/** Replaces an item by its erased form under the optimistic lock; retries on conflict. */
const rewrite = async <T extends { readonly version: number }>(
  found: T | undefined,
  erased: (seen: T) => Promise<T | undefined>,
  replace: (next: T, seen: T) => Promise<T | undefined>,
): Promise<void> => {
  let seen = found;
  for (let tries = 0; seen; tries += 1) {
    const next = await erased(seen);
    if (!next) return;
    if (tries === MOST_TRIES) throw new Error('too many concurrent changes to an item to erase it');
    seen = await replace(next, seen);
  }
};
