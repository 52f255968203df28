import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOrder } from '../../functions/dynamodb/keys.ts';
import { getCaseKey } from '../../functions/record/numbers.ts';
import { acceptCase } from '../support/cases.ts';
import { identityNumber } from '../support/people.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

type List = {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: Record<string, unknown> & { number: string };
  }[];
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

const DAY = '2016-04-06';
/** Nobody files there in these tests. */
const QUIET_WINDOW = '350205002006-01';
const LIST =
  'edges { cursor node { number status light applicant { name } } } totalCount pageInfo { hasNextPage endCursor }';

let world: World;
let clerk: Actor;
let supervisor: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(places.xinanWindow)).at(`${DAY} 09:00`);
  supervisor = (await world.actor('supervisor')).at(`${DAY} 10:00`);
});
afterAll(() => world.close());

const read = async (by: Actor, field: string, fields = LIST): Promise<List> => {
  const { data, errors } = await by.send<Record<string, List>>(`{ list: ${field} { ${fields} } }`);
  expect(errors).toEqual([]);
  return data.list ?? { edges: [], totalCount: null, pageInfo: { hasNextPage: false, endCursor: null } };
};
const numbersOf = ({ edges }: List): string[] => edges.map(({ node }) => node.number);
const file = async (by: Actor, matter: string, sequence: number, window: string = places.xinanWindow) =>
  (await acceptCase(by, window, application(matter, places.xinan, sequence))).number;
const submit = async (sequence: number): Promise<string> => {
  const resident = (await world.actor('resident', { person: identityNumber(sequence) })).at(`${DAY} 08:00`);
  return caseOf(await resident.submit({ application: application('HC-PS-02', places.xinan, sequence) }))
    .number;
};

describe('the queue of a window', () => {
  test('the queue of a village’s window holds what its residents filed online, page after page', async () => {
    const online = await submit(11);
    const accepted = [await file(clerk, 'HC-PS-02', 12), await file(clerk, 'HC-CA-07', 13)];
    const all = await read(clerk, `deskQueue(desk: "${places.xinanWindow}")`);
    expect(numbersOf(all)).toEqual(expect.arrayContaining([online, accepted[0]]));
    expect(all.totalCount).toBe(all.edges.length);
    const paged: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const page = await read(clerk, `deskQueue(desk: "${places.xinanWindow}", first: 1${after})`);
      paged.push(...numbersOf(page));
      after = `, after: "${page.pageInfo.endCursor}"`;
      more = page.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(numbersOf(all));
  });

  test('pages of a queue of several desks neither repeat nor leave out a case, however their deadlines mix', async () => {
    const tables = openTables(world.runner.dynamoDbEndpoint);
    const [item] = (await tables.items('Cases')).filter(({ listedBy }) => listedBy !== undefined);
    const number = String(item?.number);
    // of another window of the village's own, so that the queue has nothing else
    const desks = [QUIET_WINDOW, QUIET_WINDOW.slice(0, 12)];
    const expected = ['A', 'B', 'C', 'D', 'E', 'F'].map((end) => number.slice(0, -1) + end);
    for (const [i, one] of expected.entries()) {
      const listedBy = openOrder(desks[[0, 1, 1, 0, 1, 0][i] ?? 0] ?? '', `2016-05-0${i + 1}T16:00:00.000Z`);
      await tables.put('Cases', { ...item, ...getCaseKey(one), number: one, listedBy });
    }
    const paged: string[] = [];
    const quiet = (await world.clerk(QUIET_WINDOW)).at('2016-04-06 09:00');
    for (let after = ''; ; ) {
      const page = await read(quiet, `deskQueue(desk: "${QUIET_WINDOW}", first: 1${after})`);
      paged.push(...numbersOf(page));
      after = `, after: "${page.pageInfo.endCursor}"`;
      if (!page.pageInfo.hasNextPage || paged.length > expected.length) break;
    }
    // no longer in any list
    for (const one of expected) await tables.put('Cases', { ...getCaseKey(one), kind: 'NONE' });
    tables.close();
    expect(paged).toEqual(expected);
  });

  test('a supervisor reads every queue of the district, and none of another', async () => {
    const number = await file(clerk, 'HC-PS-02', 21);
    expect(numbersOf(await read(supervisor, `deskQueue(desk: "${places.xinanWindow}")`))).toContain(number);
    const other = await world.actor('supervisor', { district: '350206' });
    expect(numbersOf(await read(other, `deskQueue(desk: "${places.xinanWindow}")`))).toEqual([]);
  });
});

describe('what a desk settled on a day', () => {
  test('a settled case is in the list of its desk and day, the last one first, until the decision is undone', async () => {
    const numbers = [await file(clerk, 'HC-PS-02', 31), await file(clerk, 'HC-PS-02', 32)];
    for (const [i, number] of numbers.entries()) await clerk.at(`${DAY} 09:1${i}`).complete({ number });
    const settled = `settledCases(desk: "${places.xinanWindow}", day: "${DAY}")`;
    const list = await read(clerk, settled);
    expect(numbersOf(list)).toEqual(numbers.toReversed());
    expect(list.totalCount).toBe(2);
    await clerk.at(`${DAY} 09:20`).act('undoDecision', {
      number: numbers[0] ?? '',
      decision: 'COMPLETION',
      reason: 'Wrong person.',
    });
    expect(numbersOf(await read(clerk, settled))).toEqual([numbers[1]]);
    expect(numbersOf(await read(clerk, `deskQueue(desk: "${places.xinanWindow}")`))).toContain(numbers[0]);
  });

  test('a refused case is in the list; a withdrawn one, another day and another desk are not', async () => {
    const [refused, withdrawn] = [await file(clerk, 'HC-PS-02', 41), await file(clerk, 'HC-PS-02', 42)];
    await clerk.reject({ number: refused, reason: 'Not entitled.' });
    await clerk.withdraw({ number: withdrawn, reason: 'Asked for it.' });
    const list = async (by: Actor, desk: string, day: string) =>
      numbersOf(await read(by, `settledCases(desk: "${desk}", day: "${day}")`));
    expect(await list(clerk, places.xinanWindow, DAY)).toContain(refused);
    expect(await list(clerk, places.xinanWindow, DAY)).not.toContain(withdrawn);
    expect(await list(clerk, places.xinanWindow, '2016-04-07')).toEqual([]);
    expect(await list(clerk, places.haifaWindow, DAY)).toEqual([]);
    expect(await list(supervisor, places.xinanWindow, DAY)).toContain(refused);
  });
});

describe('open cases of a district', () => {
  test('a supervisor finds open cases by status, matter, place, desk and light, masked, the most urgent first', async () => {
    const open = [await file(clerk, 'HC-PS-02', 51), await file(clerk, 'HC-CA-07', 52), await submit(53)];
    const list = async (criteria: string) => {
      const found = await read(supervisor, `openCases(district: "350205", first: 100${criteria})`);
      expect(found.totalCount).toBe(found.edges.length);
      return numbersOf(found);
    };
    const [accepted = '', committed = '', online = ''] = open;
    expect(await list('')).toEqual(expect.arrayContaining(open));
    expect(await list(', status: [SUBMITTED]')).toContain(online);
    expect(await list(', status: [SUBMITTED]')).not.toContain(accepted);
    expect(await list(', matter: "HC-CA-07"')).toContain(committed);
    expect(await list(', matter: "HC-CA-07"')).not.toContain(accepted);
    expect(await list(`, village: "${places.haifa}"`)).toEqual([]);
    expect(await list(', street: "350205002000"')).toEqual(await list(''));
    expect(await list(`, desk: "${places.xinan}"`)).toContain(online);
    expect(await list(', light: RED')).toEqual([]);
    const late = (await world.actor('supervisor')).at('2016-05-20 10:00');
    expect(numbersOf(await read(late, 'openCases(district: "350205", light: RED, first: 100)'))).toContain(
      committed,
    );
    const { edges } = await read(supervisor, 'openCases(district: "350205", first: 1)');
    expect(edges[0]?.node.applicant).toEqual({ name: expect.stringContaining('*') });
  });

  test('pages of open cases follow each other', async () => {
    const all = numbersOf(await read(supervisor, 'openCases(district: "350205", first: 100)'));
    const first = await read(supervisor, 'openCases(district: "350205", first: 3)');
    const next = await read(
      supervisor,
      `openCases(district: "350205", first: 3, after: "${first.pageInfo.endCursor}")`,
    );
    expect([...numbersOf(first), ...numbersOf(next)]).toEqual(all.slice(0, 6));
  });

  test('criteria that the district does not know are refused by name', async () => {
    const { errors } = await supervisor.send(
      '{ openCases(district: "350205", matter: "HC-XX-99", village: "350205999999", street: "999999999", desk: "none") { edges { cursor } } }',
    );
    expect(JSON.stringify(errors)).toMatch(/UNKNOWN_MATTER.*NOT_FOUND.*UNKNOWN_VILLAGE.*NOT_FOUND/);
  });
});

describe('the log of lists', () => {
  type Listing = { readonly viewer: string; readonly role: string; readonly cases: number };
  const listings = async (number: string): Promise<Listing[]> => {
    const { data } = await supervisor.send<{ caseListings: { edges: { node: Listing }[] } }>(
      `{ caseListings(district: "350205", day: "${DAY}", number: "${number}") { edges { node { viewer role cases } } } }`,
    );
    return data.caseListings.edges.map(({ node }) => node);
  };

  test('a list of cases with their history is one line in the log of lists, and none in that of a case', async () => {
    const number = await file(clerk, 'HC-PS-02', 61);
    const queue = `deskQueue(desk: "${places.xinanWindow}", first: 50)`;
    await read(clerk, queue);
    expect(await listings(number)).toEqual([]);
    const { edges } = await read(
      clerk,
      queue,
      'edges { cursor node { number history { type } owner { clerk } } }',
    );
    expect(await listings(number)).toEqual([
      { viewer: expect.any(String), role: 'CLERK', cases: edges.length },
    ]);
    const found = await supervisor.send<{
      case: { accessLog: { edges: { node: { kind: string; role: string } }[] } };
    }>(`{ case(number: "${number}") { accessLog { edges { node { kind role } } } } }`);
    expect(found.data.case.accessLog.edges.map(({ node }) => node.role)).toEqual(['SUPERVISOR']);
  });

  test('what a supervisor lists of the district is recorded, what residents list of themselves is not', async () => {
    const number = await file(clerk, 'HC-PS-02', 71);
    const resident = (await world.actor('resident', { person: identityNumber(71) })).at(`${DAY} 11:00`);
    await read(resident, 'myCases', 'edges { cursor node { number history { type } } } totalCount');
    expect(await listings(number)).toEqual([]);
    await read(supervisor, 'openCases(district: "350205", first: 100)');
    expect((await listings(number)).map(({ role }) => role)).toEqual(['SUPERVISOR']);
  });

  test('a resident counts their cases', async () => {
    await file(clerk, 'HC-PS-02', 81);
    const resident = (await world.actor('resident', { person: identityNumber(81) })).at(`${DAY} 11:00`);
    expect((await read(resident, 'myCases')).totalCount).toBe(1);
  });
});
