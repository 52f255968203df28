import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { localClient } from '../../../infra/local/sdk.ts';
import { readAssembly } from '../../../infra/local/template/assembly.ts';
import { waitUntil } from '../../local/support/waitUntil.ts';
import { places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { auditPlatform } from '../stage/auditPlatform.ts';
import { runConcurrently, serveOne } from '../stage/clients.ts';
import { copyWithFewRetries } from '../stage/fewRetries.ts';
import { createLedger } from '../stage/ledger.ts';
import { openPlatform } from '../stage/platform.ts';

const AT_ONCE = 8;
/** A record written past the platform. */
const POISON = { pk: '350205#350205002214', sk: 'HC-PS-02#POISON', events: [{ type: 'NONSENSE' }] };

/** Blocks the failure destination of a poison record: the stream must wait before it. */
export const destinationDown: Scenario = {
  name: '12 failure destination down',
  faults: 'a poison record while its failure destination is down',
  share: 0.001,
  least: 12,
  play: async ({ cases, assemblyDir, done }) => {
    const warnings: string[] = [];
    const copy = copyWithFewRetries(assemblyDir);
    const platform = await openPlatform(copy, (warning) => warnings.push(warning));
    const { wire, world, tables } = platform;
    const client = new DynamoDBClient(localClient(wire.endpoint));
    const db = DynamoDBDocumentClient.from(client);
    const destination = join(world.runner.dataDir, `${queueOf(assemblyDir)}.jsonl`);
    const counted = async (): Promise<number> =>
      (await tables.items('Counters')).filter(({ pk }) => String(pk).startsWith('COUNTED#')).length;
    try {
      await world.runner.drained();
      // a folder in place of the queue's file: appending fails
      mkdirSync(destination);
      wire.count();
      const TableName = await tables.nameOf('Cases');
      await db.send(new PutCommand({ TableName, Item: POISON }));
      const ledger = createLedger();
      const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
      const serve = (i: number) => serveOne({ ledger, clerk }, `down-${i}`, i).then(() => undefined);
      await runConcurrently(AT_ONCE, cases, serve, done);
      await waitUntil(() => warnings.filter((warning) => warning.includes('EISDIR')).length >= 2);
      const skipped = await counted();
      const unexpected = skipped === 0 ? [] : [`${skipped} items after the poison record were counted`];
      rmdirSync(destination);
      await world.runner.drained();
      const sent = existsSync(destination) ? readFileSync(destination, 'utf8').trim().split('\n').length : 0;
      if (sent !== 1) unexpected.push(`the destination received ${sent} messages`);
      await db.send(new DeleteCommand({ TableName, Key: { pk: POISON.pk, sk: POISON.sk } }));
      return await auditPlatform(platform, ledger, wire.injected(), { unexpected });
    } finally {
      client.destroy();
      await platform.close();
      rmSync(copy, { recursive: true });
    }
  },
};

const queueOf = (assemblyDir: string): string => {
  const queue = readAssembly(assemblyDir).resources.find(
    ({ type, logicalId }) => type === 'AWS::SQS::Queue' && logicalId.startsWith('RollupFailures'),
  );
  if (!queue) throw new Error('the template has no dead-letter queue of the rollup');
  return queue.logicalId;
};
