import { type ErasureBase, eraseAgent, eraseCase, isErasedCase } from '../case/eraseCase.ts';
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
      return rewrite(
        await findCaseByNumber(cases, number),
        async (seen) =>
          isTheirs(seen.agentPerson) && !findCaseRetention(directory, seen, now)
            ? eraseAgent(personSeal, seen, base)
            : undefined,
        cases.replace,
      );
    case 'HELP':
      return rewrite(
        await help.find(number),
        async (seen) =>
          isTheirs(seen.asker) && !findHelpRetention(directory, seen, now)
            ? eraseHelp(seen, base)
            : undefined,
        help.replace,
      );
    case 'TICKET': {
      const place = parseTicketNumber(number);
      if (place) for (const holder of hashes) await services.draws.forget({ ...place, holder });
      return rewrite(
        await tickets.find(number),
        async (seen) => (isTheirs(seen.holder) ? eraseTicket(seen, base) : undefined),
        tickets.replace,
      );
    }
    case 'APPOINTMENT': {
      const place = parseBookingNumber(number);
      if (place) await services.bookings.forget(place, hashes, place.id);
    }
  }
};

const eraseOwnCase = async (
  { cases, bundles }: Services,
  number: string,
  { directory, now }: ErasureScope,
  base: ErasureBase,
): Promise<void> =>
  rewrite(
    await findCaseByNumber(cases, number),
    async (seen) => {
      if (isErasedCase(seen) || findCaseRetention(directory, seen, now)) return undefined;
      // before the case loses its link to the bundle
      if (seen.bundle) await bundles.forget(seen.bundle.number, number);
      return eraseCase(seen, base);
    },
    cases.replace,
  );

const MOST_TRIES = 5;

/** Replaces an item by its erased form under the optimistic lock; retries on conflict. */
const rewrite = async <T extends { readonly version: number }>(
  found: T | undefined,
  erased: (seen: T) => Promise<T | undefined>,
  replace: (next: T, readVersion: number) => Promise<T | undefined>,
): Promise<void> => {
  let seen = found;
  for (let tries = 0; seen; tries += 1) {
    const next = await erased(seen);
    if (!next) return;
    if (tries === MOST_TRIES) throw new Error('too many concurrent changes to an item to erase it');
    seen = await replace(next, seen.version);
  }
};
