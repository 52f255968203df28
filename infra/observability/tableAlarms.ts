import { MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ProtectedTable } from '../constructs/protectedTable.ts';
import { type AddAlarm, FIVE_MINUTES } from './addAlarm.ts';
import type { Watched } from './watched.ts';

/** Adds the alarms on throttled tables and indexes. A throttled index holds up the writes of its table. */
export const addTableAlarms = ({ tables }: Watched, alarm: AddAlarm): void => {
  for (const table of tables) {
    const { id } = table.node;
    alarm(`${id}Throttled`, {
      metric: throttlesOf(table),
      threshold: 0,
      periods: 2,
      harm: `${id} 表被限流，窗口等候。 Table ${id} is throttled: residents wait at windows.`,
      section: 'something-is-throttled',
    });
    for (const index of table.indexNames)
      alarm(`${id}${index}Throttled`, {
        metric: throttlesOf(table, { GlobalSecondaryIndexName: index }),
        threshold: 0,
        periods: 2,
        harm: `${id} 表的索引 ${index} 被限流，窗口等候。 Index ${index} of ${id} is throttled: residents wait at windows.`,
        section: 'something-is-throttled',
      });
  }
};

const throttlesOf = (table: ProtectedTable, of: Record<string, string> = {}): MathExpression => {
  const count = (name: string) =>
    table.metric(name, {
      statistic: Stats.SUM,
      period: FIVE_MINUTES,
      dimensionsMap: { TableName: table.tableName, ...of },
    });
  return new MathExpression({
    expression: 'FILL(reads, 0) + FILL(writes, 0)',
    usingMetrics: { reads: count('ReadThrottleEvents'), writes: count('WriteThrottleEvents') },
    period: FIVE_MINUTES,
  });
};
