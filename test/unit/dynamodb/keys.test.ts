import { describe, expect, test } from 'vitest';
import {
  bookerKey,
  bookingsKey,
  bundleKey,
  callKey,
  caseKey,
  caseViewKey,
  countedKey,
  counterKey,
  counterRange,
  districtListKey,
  districtsPartition,
  erasureKey,
  helpKey,
  holderQueuePartition,
  holdKey,
  type Key,
  lineKey,
  openItemsKey,
  parseCounterKey,
  personHelpPartition,
  queuePartition,
  registryLogKey,
  registryLogPartition,
  registryPartition,
  registryRequestKey,
  registrySortKeys,
  registryVersionKey,
  type Series,
  type Task,
  TICKET_PREFIX,
  taskPartition,
  ticketKey,
  viewsPrefix,
} from '../../../functions/dynamodb/keys.ts';

const DISTRICT = '350205';
const VILLAGE = '350205002214';
const WINDOW = '350205002214-01';
const DAY = '2016-04-06';
const ID = '0123456789ABCDEF';

// stored items are found by these keys: changing one needs a migration
describe('keys', () => {
  test.each<[string, () => Key, string, string]>([
    ['a district in the district list', () => districtListKey(DISTRICT), 'DISTRICTS', DISTRICT],
    ['a registry version', () => registryVersionKey(DISTRICT), DISTRICT, 'VERSION'],
    ['a registry log entry', () => registryLogKey(DISTRICT, 42), '350205#LOG', '0000000042'],
    ['a registry request', () => registryRequestKey(DISTRICT, 'hash'), '350205#REQUESTS', 'hash'],
    ['a case', () => caseKey(DISTRICT, VILLAGE, 'HC-PS-02', ID), '350205#350205002214', `HC-PS-02#${ID}`],
    ['a bundle', () => bundleKey(DISTRICT, VILLAGE, ID), '350205#350205002214', `BUNDLE#${ID}`],
    ['a help request', () => helpKey(DISTRICT, VILLAGE, ID), '350205#350205002214', `help#${ID}`],
    ['a ticket', () => ticketKey(WINDOW, DAY, 7), `350205@${WINDOW}#${DAY}`, 'TICKET#000007'],
    ['the line of a queue', () => lineKey(WINDOW, DAY), `350205@${WINDOW}#${DAY}`, 'PLACES'],
    [
      'the draws of a holder',
      () => holdKey(WINDOW, DAY, 'p'),
      `350205@${WINDOW}#${DAY}`,
      'HOLD#101631fe9ec68577f92a534da1ee49d6f24e8ae8f532e034c848953b992c4e6a',
    ],
    [
      'the ticket that a request calls',
      () => callKey(WINDOW, DAY, ID),
      `350205@${WINDOW}#${DAY}`,
      `CALL#${ID}`,
    ],
    [
      'the open items of a person',
      () => openItemsKey(DISTRICT, 'p', 'HELP'),
      '350205#OPEN#01ed5725f9f686cb61b837a0658e3e52d415e742a6bb415a97edb867400c93f3',
      'HELP',
    ],
    ['the bookings of a day', () => bookingsKey(WINDOW, DAY), `350205@${WINDOW}#${DAY}`, 'BOOKINGS'],
    ['a booker of a seat', () => bookerKey(WINDOW, DAY, ID), `350205@${WINDOW}#${DAY}`, `BOOKER#${ID}`],
    ['the views of a case', () => viewsPrefix({ pk: 'p', sk: 's' }), 'p', 's#VIEW#'],
    [
      'a view of a case',
      () => caseViewKey({ pk: 'p', sk: 's' }, `${DAY}T01:00:00Z`, 'h'),
      'p',
      `s#VIEW#${DAY}T01:00:00Z#h`,
    ],
    ['a rollup marker', () => countedKey('n'), 'COUNTED#n', 'COUNTED'],
  ])('the key of %s is stable', (_, key, pk, sk) => {
    expect(key()).toEqual({ pk, sk });
  });

  test('the key of an erasure hashes the asker, and differs by request', () => {
    const keys = [
      erasureKey(DISTRICT, 'op', 'k1'),
      erasureKey(DISTRICT, 'op', 'k2'),
      erasureKey(DISTRICT, 'o', 'pk1'),
    ];
    expect(keys.map(({ pk }) => pk)).toEqual(Array(3).fill('350205#ERASURES'));
    expect(keys[0]?.sk).toBe('97c17fd81b2f39b81c5fc0e84a43c74f67f25d8f8abc23873e9ef25ffcb26ebf');
    expect(new Set(keys.map(({ sk }) => sk)).size).toBe(3);
  });
});

describe('partitions', () => {
  test.each([
    ['all districts', () => districtsPartition, 'DISTRICTS'],
    ['a generation of a registry', () => registryPartition(DISTRICT, 'g1'), '350205@g1'],
    ['a registry’s log', () => registryLogPartition(DISTRICT), '350205#LOG'],
    ['the tickets and bookings of a holder', () => holderQueuePartition('p'), 'QUEUE@p'],
    ['the help requests of a person', () => personHelpPartition('p'), 'HELP@p'],
    ['a queue', () => queuePartition(WINDOW, DAY), `350205@${WINDOW}#${DAY}`],
  ])('the partition of %s is stable', (_, partition, expected) => {
    expect(partition()).toBe(expected);
  });

  test.each<[Task, string]>([
    [{ of: 'HELP', desk: WINDOW, open: true }, `HELP@${WINDOW}`],
    [{ of: 'HELP', desk: WINDOW, open: false }, `HELP@${WINDOW}#ANSWERED`],
    [{ of: 'RATING', desk: WINDOW }, `RATING@${WINDOW}`],
    [{ of: 'APPEAL', district: DISTRICT }, 'APPEAL@350205'],
  ])('the partition of task %j is %s', (task, partition) => {
    expect(taskPartition(task)).toBe(partition);
  });

  const series = [
    [{ of: 'DISTRICT', district: DISTRICT }, '350205:DISTRICT', DISTRICT],
    [{ of: 'VILLAGE', district: DISTRICT, village: VILLAGE }, '350205:VILLAGE', VILLAGE],
    [{ of: 'MATTER', district: DISTRICT, matter: 'M' }, '350205:MATTER', 'M'],
    [
      { of: 'VILLAGE_MATTER', district: DISTRICT, village: VILLAGE, matter: 'M' },
      '350205:VILLAGE_MATTER:350205002214',
      'M',
    ],
    [{ of: 'WINDOW', district: DISTRICT, window: WINDOW }, '350205:WINDOW', WINDOW],
    [{ of: 'CLERK', district: DISTRICT, clerk: 'li' }, '350205:CLERK', 'li'],
  ] as const satisfies readonly (readonly [Series, string, string])[];
  test.each(series)('the counters of %j are in %s, by month and %s', (one, partition, part) => {
    expect(counterKey(one, '2016-04-06')).toEqual({ pk: partition, sk: `2016-04#${part}` });
    expect(parseCounterKey(`2016-04#${part}`)).toEqual({ month: '2016-04', part });
  });

  test('a range of counters has every part of its first and last month, whatever it is called, and no other month', () => {
    const { ':from': from, ':to': to } = counterRange('2016-04-06', '2016-05-02');
    const isIn = (sk: string) => sk >= from && sk <= to;
    expect(['2016-04#0', '2016-05#张三', '2016-05#~'].map(isIn)).toEqual([true, true, true]);
    expect(['2016-03#张三', '2016-06#0'].map(isIn)).toEqual([false, false]);
  });
});

test.each([
  ['pack', registrySortKeys.pack(), 'PACK'],
  ['street', registrySortKeys.street('350205002000'), 'STREET#350205002000'],
  ['village', registrySortKeys.village(VILLAGE), 'VILLAGE#350205002214'],
  ['office', registrySortKeys.office(VILLAGE), 'OFFICE#350205002214'],
  ['window', registrySortKeys.window(WINDOW), 'WINDOW#350205002214-01'],
  ['matter', registrySortKeys.matter('M', 2), 'MATTER#M#2'],
  ['delegation', registrySortKeys.delegation('D'), 'DELEGATION#D'],
  ['bundle', registrySortKeys.bundle('B'), 'BUNDLE#B'],
  ['staff', registrySortKeys.staff('S'), 'STAFF#S'],
  [
    'edited window',
    registrySortKeys.edit(7, registrySortKeys.window(WINDOW)),
    'EDIT#0000000007#WINDOW#350205002214-01',
  ],
])('the sort key of a registry’s %s is %s', (_, sk, expected) => {
  expect(sk).toBe(expected);
});

describe('numeric order of sort keys', () => {
  test('sort keys of a log are in numeric order', () => {
    expect(registryLogKey(DISTRICT, 9).sk < registryLogKey(DISTRICT, 10).sk).toBe(true);
  });

  test('sort keys of tickets are in numeric order', () => {
    expect(ticketKey(WINDOW, DAY, 999).sk < ticketKey(WINDOW, DAY, 1_000).sk).toBe(true);
    expect(ticketKey(WINDOW, DAY, 1).sk.startsWith(TICKET_PREFIX)).toBe(true);
  });
});
