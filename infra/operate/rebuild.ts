import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { createNightRepository } from '../../functions/audit/nightRepository.ts';
import { createDynamoDb } from '../../functions/dynamodb/client.ts';
import { parseCounterKey } from '../../functions/dynamodb/keys.ts';
import { findLastClosedDay } from '../../functions/reconcile/closedDays.ts';
import { type Period, sumDifferences } from '../../functions/reconcile/differences.ts';
import { rebuildCounters, reconcileCounters } from '../../functions/reconcile/reconcileCounters.ts';
import { createReconcileRepository } from '../../functions/reconcile/repository.ts';
import { createRegistry } from '../../functions/registry/registry.ts';
import { createCounterWriter } from '../../functions/rollup/counterWriter.ts';
import { endOfMonth, monthsBetween } from '../../functions/time.ts';
import { StartFailure } from '../local/startFailure.ts';
import { type Command, dayOption, districtOption, runCommand } from './command.ts';
import { LOCAL_OUTPUTS, readOutputs } from './outputs.ts';

const schema = z.object({
  district: districtOption,
  from: dayOption('from'),
  to: dayOption('to'),
  'dry-run': z.boolean().default(false),
  outputs: z.string().default(LOCAL_OUTPUTS),
});

const command: Command<typeof schema> = {
  name: 'rebuild',
  usage: 'npm run rebuild -- --district CODE --from DAY --to DAY [--dry-run] [--outputs FILE]',
  about: 'Rebuilds the counters of closed days from the events; prints a line per wrong counter.',
  options: {
    district: { type: 'string', help: 'code of the district' },
    from: { type: 'string', help: 'first day' },
    to: { type: 'string', help: 'last day' },
    'dry-run': { type: 'boolean', help: 'compare only; exit code 1 if a counter is wrong' },
    outputs: { type: 'string', help: `file of stack outputs; default ${LOCAL_OUTPUTS}` },
  },
  schema,
};

const compare = async (
  db: DynamoDBDocumentClient,
  output: (name: string) => string,
  district: string,
  period: Period & { readonly lastClosed: string },
  dryRun: boolean,
): Promise<number> => {
  const counters = output('CountersTable');
  const repository = createReconcileRepository(db, { cases: output('CasesTable'), counters });
  const counted = createCounterWriter(db, counters);
  const { items, differences, repaired } = dryRun
    ? { ...(await reconcileCounters(repository, period, district)), repaired: 0 }
    : await rebuildCounters(repository, counted, period, district, period.lastClosed);
  for (const { key, day, counted: shown, events, damaged } of differences)
    console.log(
      JSON.stringify({
        series: key.pk,
        part: parseCounterKey(key.sk).part,
        day,
        ...(damaged ? { damaged } : { counted: shown ?? null, events }),
      }),
    );
  const off = differences.length;
  console.log(
    `${items} items read, ${off} counters off by ${sumDifferences(differences)} in all, ${repaired} set.`,
  );
  if (!dryRun && off === repaired) await unsealMonths(db, output('RegistryTable'), district, period);
  if (off !== repaired && differences.some(({ damaged }) => damaged))
    console.log('A damaged counter is set only if all closed days of its month are rebuilt.');
  return off === repaired ? 0 : 1;
};

/** Removes the seals of whole months that agree with the events now. */
const unsealMonths = async (
  db: DynamoDBDocumentClient,
  registry: string,
  district: string,
  { from, to }: Period,
): Promise<void> => {
  const nights = createNightRepository(db, registry);
  for (const month of monthsBetween(from, to))
    if (from <= `${month}-01` && to >= endOfMonth(month)) await nights.unsealMonth(district, month);
};

await runCommand(command, async ({ district, from, to, 'dry-run': dryRun, outputs }) => {
  const { client, output, place } = readOutputs(outputs);
  const db = createDynamoDb(client);
  console.error(`Reading ${output('CasesTable')} at ${place}`);
  const directory = await createRegistry(db, output('RegistryTable')).find(district);
  if (!directory) throw new StartFailure(`There is no district ${district}.`);
  const last = findLastClosedDay(directory.district.timeZone, new Date());
  if (to > last || from > to) throw new StartFailure(`Only closed days can be rebuilt: until ${last}.`);
  return compare(db, output, district, { from, to, lastClosed: last }, dryRun);
});
