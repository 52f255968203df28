import * as z from 'zod';
import { isChainIntact } from '../../../functions/record/eventChain.ts';
import { readTally, recountEvents } from '../../support/recount.ts';
import type { Findings } from '../scenario.ts';
import type { Ledger } from './ledger.ts';
import type { Platform } from './platform.ts';
import { countDifferingMeasures } from './tally.ts';

const Item = z.looseObject({
  kind: z.enum(['HELP', 'TICKET']).optional(),
  number: z.string(),
  version: z.number(),
  events: z.array(z.looseObject({ type: z.string(), actor: z.string(), key: z.string(), hash: z.string() })),
});
type Item = z.infer<typeof Item>;

/** Further observations of a scenario. */
export type ScenarioNotes = { readonly unexpected?: readonly string[]; readonly notes?: readonly string[] };

/** Compares tables, counters and chains with the ledger after everything written is counted. */
export const auditPlatform = async (
  {
    tables,
    world,
  }: Pick<Platform, 'tables'> & { readonly world: { readonly runner: { drained(): Promise<void> } } },
  ledger: Ledger,
  faults: number,
  { unexpected = [], notes = [] }: ScenarioNotes = {},
): Promise<Findings> => {
  await world.runner.drained();
  const items = (await tables.items('Cases')).flatMap((item) => Item.safeParse(item).data ?? []);
  return {
    faults,
    acknowledged: ledger.acknowledged,
    ...ledger.compare(items),
    countersOff: countDifferingMeasures(readTally(await tables.items('Counters')), recountEvents(items)),
    chainsBroken: items.filter(isBroken).length,
    unexpected,
    notes,
  };
};

const isBroken = ({ number, events }: Item): boolean => !isChainIntact(number, events);
