// npm run rebuild -- --district 350205 --from 2016-04-01 --to 2016-05-20 [--dry-run] [--outputs outputs.json]
import { parseArgs } from 'node:util';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { createDynamoDb } from '../../functions/dynamodb/client.ts';
import { lastClosedDay } from '../../functions/reconcile/closedDays.ts';
import { amountOf, type Period } from '../../functions/reconcile/differences.ts';
import { rebuild, reconcile } from '../../functions/reconcile/reconcile.ts';
import { createReconcileRepository } from '../../functions/reconcile/repository.ts';
import { createRegistry } from '../../functions/registry/registry.ts';
import { createCountedRepository } from '../../functions/rollup/countedRepository.ts';
import { LOCAL_OUTPUTS, OperateError, readOutputs } from './outputs.ts';
import { runTool } from './tool.ts';

const Options = z.object({
  district: z.string().regex(/^\d{6}$/),
  from: z.iso.date(),
  to: z.iso.date(),
  'dry-run': z.boolean(),
  outputs: z.string(),
});
const USAGE = 'rebuild: --district CODE --from DAY --to DAY [--dry-run] [--outputs FILE]';

const readOptions = (): z.infer<typeof Options> => {
  const { values } = parseArgs({
    options: {
      district: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      outputs: { type: 'string', default: LOCAL_OUTPUTS },
    },
  });
  const options = Options.safeParse(values);
  if (!options.success) throw new OperateError(USAGE);
  return options.data;
};

const run = async (): Promise<number> => {
  const { district, from, to, 'dry-run': dryRun, outputs } = readOptions();
  const { client, output } = readOutputs(outputs);
  const db = createDynamoDb(client);
  const directory = await createRegistry(db, output('RegistryTable')).find(district);
  if (!directory) throw new OperateError(`There is no district ${district}.`);
  const last = lastClosedDay(directory.district.timeZone, new Date());
  if (to > last || from > to) throw new OperateError(`Only closed days can be rebuilt: until ${last}.`);
  return compare(db, output, district, { from, to }, dryRun);
};

const compare = async (
  db: DynamoDBDocumentClient,
  output: (name: string) => string,
  district: string,
  period: Period,
  dryRun: boolean,
): Promise<number> => {
  const counters = output('CountersTable');
  const repository = createReconcileRepository(db, { cases: output('CasesTable'), counters });
  const counted = createCountedRepository(db, counters);
  const { items, differences, repaired } = dryRun
    ? { ...(await reconcile(repository, period, district)), repaired: 0 }
    : await rebuild(repository, counted, period, district);
  for (const { key, counted: shown, events } of differences)
    console.log(JSON.stringify({ series: key.pk, day: key.sk, counted: shown ?? null, events }));
  const off = differences.length;
  console.log(
    `${items} items read, ${off} counters off by ${amountOf(differences)} in all, ${repaired} set.`,
  );
  return off === repaired ? 0 : 1;
};

await runTool(run);
