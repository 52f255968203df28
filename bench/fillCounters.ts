import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { counterKey, type Series } from '../functions/dynamodb/keys.ts';
import { setCounts } from '../functions/report/counterItem.ts';
import { addToMonth } from '../functions/report/monthCounts.ts';
import { MEASURES } from '../functions/report/rates.ts';
import { addDays, addMonths, monthsBetween } from '../functions/time.ts';
import type { Runner } from '../infra/local/runner.ts';
import { localClient } from '../infra/local/sdk.ts';
import { tableOf } from './fill.ts';

const COUNTS = Object.fromEntries(MEASURES.map((measure, i) => [measure, 1 + i]));

/** Writes the counters of a series in a period: every day but the weekends has some of each measure. */
export const fillCounters = async (
  runner: Pick<Runner, 'dynamoDbEndpoint'>,
  series: Series,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> => {
  const table = await tableOf(runner, 'Counters');
  const db = DynamoDBDocumentClient.from(new DynamoDBClient(localClient(runner.dynamoDbEndpoint)));
  for (const month of monthsBetween(from, to)) {
    const counts = addToMonth(new Map(), new Map(weekdaysOf(month).map((day) => [day, COUNTS])));
    await db.send(new UpdateCommand(setCounts(table, counterKey(series, month), undefined, counts)));
  }
  db.destroy();
};

const weekdaysOf = (month: string): string[] => {
  const days: string[] = [];
  const end = addMonths(`${month}-01`, 1);
  for (let day = `${month}-01`; day < end; day = addDays(day, 1))
    if (![0, 6].includes(new Date(day).getUTCDay())) days.push(day);
  return days;
};
