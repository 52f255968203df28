import * as z from 'zod';
import { isChainIntact } from '../../../functions/record/eventChain.ts';
import { readTally, recountEvents } from '../../support/recount.ts';
import type { Found } from '../scenario.ts';
import type { Ledger } from './ledger.ts';
import type { Platform } from './platform.ts';
import { countersOff } from './tally.ts';

const Item = z.looseObject({
  kind: z.enum(['HELP', 'TICKET']).optional(),
  number: z.string(),
  version: z.number(),
  events: z.array(z.looseObject({ type: z.string(), actor: z.string(), key: z.string(), hash: z.string() })),
});
type Item = z.infer<typeof Item>;

/** What a scenario saw besides. */
export type Seen = { readonly unexpected?: readonly string[]; readonly notes?: readonly string[] };

/** Reads the tables past everything the platform would say of them, once what was written is counted. */
export const audit = async (
  {
    tables,
    world,
  }: Pick<Platform, 'tables'> & { readonly world: { readonly runner: { drained(): Promise<void> } } },
  ledger: Ledger,
  faults: number,
  { unexpected = [], notes = [] }: Seen = {},
): Promise<Found> => {
  await world.runner.drained();
  const items = (await tables.items('Cases')).flatMap((item) => Item.safeParse(item).data ?? []);
  return {
    faults,
    acknowledged: ledger.acknowledged,
    ...ledger.compare(items),
    countersOff: countersOff(readTally(await tables.items('Counters')), recountEvents(items)),
    chainsBroken: items.filter(isBroken).length,
    unexpected,
    notes,
  };
};

const isBroken = ({ number, events }: Item): boolean => !isChainIntact(number, events);
