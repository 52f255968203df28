import type { Context } from '../graphql/context.ts';
import { parseBookingNumber } from '../queue/bookingNumber.ts';
import { erasedAgent } from './erasedAgent.ts';
import { type ErasureBase, erasedCase, isErased } from './erasedCase.ts';
import { erasedHelp } from './erasedHelp.ts';
import { erasedTicket } from './erasedTicket.ts';
import type { ErasureRecord } from './model.ts';
import { findCase } from './personItems.ts';

type Services = Context['services'];

/** Erases a person from one item; does nothing where they are not in it any more. `person` is the keyed hash. */
export const eraseItem = async (
  services: Services,
  { kind, number }: ErasureRecord['due'][number],
  person: string,
  base: ErasureBase,
): Promise<void> => {
  const { cases, help, tickets, personSeal } = services;
  switch (kind) {
    case 'CASE':
      return eraseCase(services, number, base);
    case 'AGENT':
      return rewrite(
        await findCase(cases, number),
        async (seen) => (seen.agentPerson === person ? erasedAgent(personSeal, seen, base) : undefined),
        cases.replace,
      );
    case 'HELP':
      return rewrite(
        await help.find(number),
        async (seen) => (seen.asker === person ? erasedHelp(seen, base) : undefined),
        help.replace,
      );
    case 'TICKET':
      return rewrite(
        await tickets.find(number),
        async (seen) => (seen.holder === person ? erasedTicket(seen, base) : undefined),
        tickets.replace,
      );
    case 'APPOINTMENT': {
      const place = parseBookingNumber(number);
      if (place) await services.bookings.forget(place, person, place.id);
    }
  }
};

const eraseCase = async ({ cases, bundles }: Services, number: string, base: ErasureBase): Promise<void> =>
  rewrite(
    await findCase(cases, number),
    async (seen) => {
      if (isErased(seen)) return undefined;
      // before the case forgets in which bundle it was
      if (seen.bundle) await bundles.forget(seen.bundle.number, number);
      return erasedCase(seen, base);
    },
    cases.replace,
  );

const MOST_TRIES = 5;

/** Writes what an erasure makes of an item, of whatever it has become meanwhile, until there is nothing to take. */
const rewrite = async <T extends { readonly version: number }>(
  found: T | undefined,
  erased: (seen: T) => Promise<T | undefined>,
  replace: (next: T, readVersion: number) => Promise<T | undefined>,
): Promise<void> => {
  let seen = found;
  for (let tries = 0; seen; tries += 1) {
    const next = await erased(seen);
    if (!next) return;
    if (tries === MOST_TRIES) throw new Error('an item changes faster than it can be erased');
    seen = await replace(next, seen.version);
  }
};
