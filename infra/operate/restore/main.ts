import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { z } from 'zod';
import { clientLimits } from '../../../functions/clientLimits.ts';
import { type Command, countOption, runCommand } from '../command.ts';
import { type Deployment, LOCAL_OUTPUTS, readOutputs } from '../outputs.ts';
import { adoptTable } from './adoptTable.ts';
import { type Copied, copyTable } from './copyTable.ts';
import { repointMapping } from './repointMapping.ts';
import { restoreToPoint } from './restoreToPoint.ts';
import { readTableSettings } from './tableSettings.ts';

const DEFAULT_SEGMENTS = 16;
const PROGRESS_EVERY = 10_000;
/** The mappings of the stream of cases, by their outputs. */
const MAPPINGS = ['CaseStreamMapping', 'NoticeStreamMapping'];

const schema = z
  .object({
    table: z.enum(['Cases', 'Registry', 'Counters'], '--table must be Cases, Registry or Counters'),
    at: z.iso.datetime('--at must be an instant in UTC, such as 2026-01-31T02:00:00Z').optional(),
    from: z.string().min(3).optional(),
    settings: z.boolean().default(false),
    overwrite: z.boolean().default(false),
    segments: countOption('segments').default(DEFAULT_SEGMENTS),
    assembly: z.string().default('cdk.out'),
    outputs: z.string().default(LOCAL_OUTPUTS),
  })
  .refine(
    ({ at, from, settings }) =>
      [at, from, settings || undefined].filter((one) => one !== undefined).length === 1,
    'Give one of --at, --from and --settings',
  );
type Given = z.output<typeof schema>;

const command: Command<typeof schema> = {
  name: 'restore',
  usage:
    'npm run restore -- --table Cases|Registry|Counters (--at INSTANT | --from TABLE | --settings) [--overwrite] [--outputs FILE]',
  about:
    'Brings items of a table back from a point in time or from a restored table, or completes a table restored under its own name.',
  options: {
    table: { type: 'string', help: 'the table: Cases, Registry or Counters' },
    at: { type: 'string', help: 'restore this point in time into <table>-restored, then copy from it' },
    from: { type: 'string', help: 'copy from this restored table' },
    settings: {
      type: 'boolean',
      help: 'give the table itself its stream, TTL, recovery, protection, tags, mappings',
    },
    overwrite: {
      type: 'boolean',
      help: 'take items back to their old state; default: only add missing ones',
    },
    segments: { type: 'string', help: `parts copied at once; default ${DEFAULT_SEGMENTS}` },
    assembly: { type: 'string', help: 'synthesized app that says the settings; default cdk.out' },
    outputs: { type: 'string', help: `file of stack outputs; default ${LOCAL_OUTPUTS}` },
  },
  schema,
};

const completeTable = async (
  db: DynamoDBClient,
  { client, output }: Deployment,
  table: string,
  { assembly, table: name }: Given,
): Promise<void> => {
  const stream = await adoptTable(db, table, readTableSettings(assembly, name));
  console.log(`${table} has its settings again.`);
  if (stream === undefined) return;
  const lambda = new LambdaClient({ ...clientLimits(), ...client });
  for (const mapping of MAPPINGS)
    console.log(`${mapping}: ${await repointMapping(lambda, output(mapping), stream)}`);
};

const copyInto = async (
  db: DynamoDBClient,
  table: string,
  { from, at, segments, overwrite }: Given,
): Promise<void> => {
  const source = from ?? `${table}-restored`;
  if (at !== undefined) {
    console.error(`Restoring ${table} as of ${at} into ${source}: this takes from minutes to hours`);
    await restoreToPoint(db, { table, target: source, at: new Date(at) });
  }
  console.error(`Copying ${source} into ${table}`);
  let told = 0;
  const progress = ({ read }: Copied): void => {
    if (read - told < PROGRESS_EVERY) return;
    told = read;
    console.error(`${read} items read`);
  };
  const start = performance.now();
  const { read, written } = await copyTable(
    db,
    { from: source, to: table },
    { segments, overwrite, progress },
  );
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  console.log(`${read} items read, ${written} written in ${seconds} s. ${source} can be deleted.`);
};

await runCommand(command, async (given) => {
  const deployment = readOutputs(given.outputs);
  const table = deployment.output(`${given.table}Table`);
  console.error(`Writing ${table} at ${deployment.place}`);
  const db = new DynamoDBClient({ ...clientLimits(), ...deployment.client });
  await (given.settings ? completeTable(db, deployment, table, given) : copyInto(db, table, given));
  return 0;
});
