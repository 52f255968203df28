import * as z from 'zod';
import { isChainIntact } from '../../functions/record/eventChain.ts';
import { readTally, recountEvents } from '../support/recount.ts';
import { openTables } from '../support/tables.ts';
import type { World } from '../support/world.ts';
import { Disagreement, isDeepEqual, type Model } from './commands/model.ts';
import { MEASURES } from './state.ts';
import { addDays } from './world/days.ts';

const Chained = z.object({
  number: z.string(),
  events: z.array(z.looseObject({ type: z.string(), hash: z.string() })),
});

/** Compares every report with the model's counts and every counter with the events, and checks every chain. */
export const compareFigures = async (world: World, models: readonly Model[]): Promise<void> => {
  await world.runner.drained();
  for (const { state } of models) await compareReport(world, state);
  const tables = openTables(world.runner.dynamoDbEndpoint);
  try {
    const items = (await tables.items('Cases')).filter((item) => Chained.safeParse(item).success);
    const [counted, recounted] = [readTally(await tables.items('Counters')), recountEvents(items)];
    if (!isDeepEqual(recounted, counted)) throw new Disagreement([], recounted, counted);
    const broken = z
      .array(Chained)
      .parse(items)
      .filter((one) => !isChainIntact(one.number, one.events));
    if (broken.length > 0) throw new Error(`chains do not hold: ${broken.map(({ number }) => number)}`);
  } finally {
    tables.close();
  }
};

const compareReport = async (world: World, { codes, counted, opening }: Model['state']): Promise<void> => {
  const district = codes.district;
  const supervisor = await world.actor('supervisor', { district });
  const query = `query ($district: ID!) {
    serviceReport(district: $district, from: "${opening}", to: "${addDays(opening, 270)}") { ${MEASURES.join(' ')} } }`;
  const answer = await supervisor.send<{ serviceReport: object } | null>(query, { district });
  const reported = { ...answer.data?.serviceReport };
  if (!isDeepEqual(counted, reported)) throw new Disagreement([], { district, ...counted }, reported);
};
