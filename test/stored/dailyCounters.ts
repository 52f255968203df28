import { unmarshall } from '@aws-sdk/util-dynamodb';
import { parseCounter } from '../../functions/report/counterItem.ts';
import { type StoredItem, type Tables, withBytes } from './tables.ts';

/** Whether an item is the counter of a month: there was one a day until 0.3. */
const isMonth = ({ pk }: StoredItem): boolean => `${pk?.S}`.includes(':');

/** Leaves out the counters of months, which a rebuild after the upgrade adds to what an earlier release stored. */
export const withoutMonths = (tables: Tables): Tables => ({
  ...tables,
  Counters: tables.Counters.filter((item) => !isMonth(item)),
});

/** Returns counters as releases before 0.3 stored them: one item a day, without the list of its clerks. */
export const asDailyCounters = (items: readonly StoredItem[]): StoredItem[] => [
  ...items.filter((item) => !isMonth(item)).map(({ clerks: _clerks, ...item }) => item),
  ...items.filter(isMonth).flatMap(listDays),
];

const listDays = (item: StoredItem): StoredItem[] => {
  const counter = parseCounter(unmarshall(withBytes(item)));
  if (!counter) throw new Error('a counter that cannot be read');
  const days = new Map<number, StoredItem>();
  for (const [measure, counts] of counter.counts)
    for (const [day, count] of counts.entries())
      if (count !== 0)
        days.set(day, {
          pk: { S: earlierPartition(counter.key.pk, counter.part) },
          sk: { S: `${counter.month}-${String(day).padStart(2, '0')}` },
          ...days.get(day),
          [measure]: { N: String(count) },
        });
  return [...days.values()];
};

const earlierPartition = (pk: string, part: string): string => {
  const [district = '', of = '', village = ''] = pk.split(':');
  const partitions: Readonly<Record<string, string>> = {
    DISTRICT: district,
    VILLAGE: `${district}#${part}`,
    MATTER: `${district}#*#${part}`,
    VILLAGE_MATTER: `${district}#${village}#${part}`,
    WINDOW: `${district}@${part}`,
    CLERK: `${district}@@${part}`,
  };
  return partitions[of] ?? pk;
};
