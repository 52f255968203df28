import { expect, test } from 'vitest';
import { OPEN_KINDS, type OpenItemRepository } from '../../../functions/record/openItemRepository.ts';
import { claimFirstItems, claimOpenItems } from '../../../functions/record/openItems.ts';
import { PERSON_LIMITS } from '../../../functions/record/personLimits.ts';

const NOW = new Date('2016-04-06T01:00:00Z');
const claim = (at = NOW) =>
  ({ district: '350205', person: 'p', kind: OPEN_KINDS.HELP, limit: 'openHelp', at }) as const;
const MOST = PERSON_LIMITS.openHelp;

type Listed = Awaited<ReturnType<OpenItemRepository['read']>>['listed'];

/** Creates the storage of one list and of the statuses of items. */
const createStore = () => {
  let listed: Listed;
  let writes = 0;
  const statuses = new Map<string, string>();
  const statusesOf = async (numbers: readonly string[]) =>
    new Map([...statuses].filter(([number]) => numbers.includes(number)));
  const repository: OpenItemRepository = {
    read: async (_, numbers) => ({ listed, stored: await statusesOf(numbers) }),
    statusesOf,
    write: async (_, items, readVersion = 0) => {
      if ((listed?.version ?? 0) !== readVersion) return false;
      listed = { kind: 'OPEN', version: readVersion + 1, items };
      writes += 1;
      return true;
    },
    forget: async () => undefined,
  };
  const add = async (number: string, at = NOW): Promise<string[]> => {
    const codes = (await claimOpenItems(repository, claim(at), [number], ['input'])).map(({ code }) => code);
    if (codes.length === 0) statuses.set(number, 'OPEN');
    return codes;
  };
  return { add, statuses, repository, writes: () => writes };
};
const addMany = async ({ add }: ReturnType<typeof createStore>, count: number): Promise<string[]> =>
  (await Promise.all(Array.from({ length: count }, (_, i) => add(`n${i}`)))).flat();

test('of more requests at once than the limit allows, the limit succeeds', async () => {
  const store = createStore();
  expect(await addMany(store, MOST + 3)).toHaveLength(3);
  expect(store.statuses.size).toBe(MOST);
});

test('an item that is open no longer makes room for another', async () => {
  const store = createStore();
  await addMany(store, MOST);
  expect(await store.add('more')).toEqual(['LIMIT_REACHED']);
  store.statuses.set('n3', 'ANSWERED');
  expect(await store.add('more')).toEqual([]);
  expect(await store.add('another')).toEqual(['LIMIT_REACHED']);
});

test('a listed item that was never stored makes room after a minute', async () => {
  const store = createStore();
  await addMany(store, MOST);
  store.statuses.delete('n3');
  expect(await store.add('more')).toEqual(['LIMIT_REACHED']);
  expect(await store.add('more', new Date(NOW.getTime() + 60_000))).toEqual([]);
});

test('a repeated request is listed once, and one whose item is stored is not listed', async () => {
  const store = createStore();
  store.statuses.set('before', 'CLOSED');
  await claimOpenItems(store.repository, claim(), ['n'], ['input']);
  await claimOpenItems(store.repository, claim(), ['n'], ['input']);
  await claimOpenItems(store.repository, claim(), ['before'], ['input']);
  expect(store.writes()).toBe(1);
});

test('of a list of items, the first that the limit allows are added, and the others named', async () => {
  const store = createStore();
  await addMany(store, MOST - 2);
  const claimed = await claimFirstItems(store.repository, claim(), ['a', 'b', 'c', 'd']);
  expect([...(claimed ?? [])]).toEqual(['c', 'd']);
  expect(await store.add('a')).toEqual([]);
});
