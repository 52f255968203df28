import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  DynamoDBDocumentClient,
  paginateScan,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Case } from '../../functions/case/model.ts';
import { storeCase } from '../../functions/case/storeCase.ts';
import { counterKey, type Key } from '../../functions/dynamodb/keys.ts';
import { sendInBatches } from '../../functions/dynamodb/sendInBatches.ts';
import type { Directory } from '../../functions/registry/directory.ts';
import { parseCounter, setCounts } from '../../functions/report/counterItem.ts';
import { addToMonth } from '../../functions/report/monthCounts.ts';
import type { Measure } from '../../functions/report/rates.ts';
import { countCase } from '../../functions/rollup/countCase.ts';
import type { Runner } from '../../infra/local/runner.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { tableOf } from '../fill.ts';
import { createPeerCase } from './peerCases.ts';

const WRITES = { size: 25, atOnce: 8 };
/** Cases made at once, so that they do not fill the memory. */
const PORTION = 5_000;

type Month = { readonly key: Key; counts: Map<Measure, readonly number[]> };

/** Counts cases as the rollup does, without its markers. */
export const createCounts = () => {
  const months = new Map<string, Month>();
  return {
    add(one: Case): void {
      for (const { day, counts, series } of countCase({ ...one, kind: 'CASE' }))
        for (const part of series) {
          const key = counterKey(part, day);
          const name = `${key.pk} ${key.sk}`;
          const month = months.get(name) ?? { key, counts: new Map() };
          months.set(name, { key, counts: addToMonth(month.counts, new Map([[day, counts]])) });
        }
    },
    all: (): readonly Month[] => [...months.values()],
  };
};

/** Writes cases and their counters straight into the tables of a runner. */
export const fillTongban = async (
  runner: Pick<Runner, 'dynamoDbEndpoint'>,
  directory: Directory,
  total: number,
): Promise<void> => {
  const db = openDocuments(runner);
  const [casesTable, countersTable] = [await tableOf(runner, 'Cases'), await tableOf(runner, 'Counters')];
  const counts = createCounts();
  for (let from = 0; from < total; from += PORTION) {
    const length = Math.min(PORTION, total - from);
    const cases = Array.from({ length }, (_, i) => createPeerCase(directory, from + i, total));
    for (const one of cases) counts.add(one);
    await sendInBatches(cases.map(storeCase), WRITES, async (batch) => {
      const requests = batch.map((Item) => ({ PutRequest: { Item } }));
      await db.send(new BatchWriteCommand({ RequestItems: { [casesTable]: requests } }));
      return [];
    });
  }
  await sendInBatches(counts.all(), { size: 1, atOnce: 8 }, async ([month]) => {
    if (month) await db.send(new UpdateCommand(setCounts(countersTable, month.key, undefined, month.counts)));
    return [];
  });
  db.destroy();
};

/** Packs the counters of a kept folder as today's code does, if an earlier one wrote them. */
export const repackCounters = async (runner: Pick<Runner, 'dynamoDbEndpoint'>): Promise<void> => {
  const db = openDocuments(runner);
  const TableName = await tableOf(runner, 'Counters');
  for await (const { Items = [] } of paginateScan({ client: db }, { TableName, ConsistentRead: true })) {
    const earlier = Items.flatMap((item) => parseCounter(item) ?? []).filter((one) => one.earlier.length > 0);
    await sendInBatches(earlier, { size: 1, atOnce: 8 }, async ([one]) => {
      if (one) await db.send(new UpdateCommand(setCounts(TableName, one.key, one, one.counts)));
      return [];
    });
  }
  db.destroy();
};

const openDocuments = (runner: Pick<Runner, 'dynamoDbEndpoint'>): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient(localClient(runner.dynamoDbEndpoint)), {
    marshallOptions: { removeUndefinedValues: true },
  });
