import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Case } from '../../functions/case/model.ts';
import { storeCase } from '../../functions/case/storeCase.ts';
import { counterKey, type Key } from '../../functions/dynamodb/keys.ts';
import { sendInBatches } from '../../functions/dynamodb/sendInBatches.ts';
import type { Directory } from '../../functions/registry/directory.ts';
import { setMeasures } from '../../functions/report/counterItem.ts';
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
          const changed = addToMonth(month.counts, new Map([[day, counts]]));
          months.set(name, { key, counts: new Map([...month.counts, ...changed]) });
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
  const client = new DynamoDBClient(localClient(runner.dynamoDbEndpoint));
  const db = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
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
    if (month)
      await db.send(new UpdateCommand(setMeasures(countersTable, month.key, undefined, month.counts)));
    return [];
  });
  client.destroy();
};
