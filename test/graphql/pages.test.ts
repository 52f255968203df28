import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase } from '../support/cases.ts';
import { organisation } from '../support/organisation.ts';
import { identityNumber } from '../support/people.ts';
import { actOnAppointment, actOnTicket, ticketOf } from '../support/queue.ts';
import { type Actor, application, caseOf, haicang, openWorld, places, type World } from '../support/world.ts';

const DAY = '2016-04-06';

let world: World;
let clerk: Actor;
let supervisor: Actor;
let resident: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(places.xinanWindow)).at(`${DAY} 09:00`);
  supervisor = (await world.actor('supervisor')).at(`${DAY} 10:00`);
  resident = (await world.actor('resident', { person: identityNumber(1) })).at(`${DAY} 09:00`);
});
afterAll(() => world.close());

const ask = async <T>(by: Actor, query: string): Promise<T> => {
  const { data, errors } = await by.send<T>(query);
  expect(errors).toEqual([]);
  return data;
};
type Listed<T> = { readonly edges: readonly { readonly node: T }[]; readonly totalCount?: number | null };
const nodesOf = <T>({ edges }: Listed<T>): T[] => edges.map(({ node }) => node);

describe('the screen of a clerk', () => {
  type Desk = {
    readonly desk: { readonly code: string };
    readonly openCases: number;
    readonly dueCases: number;
    readonly settledToday: number;
    readonly waitingTickets: number | null;
    readonly appointmentsToday: number | null;
    readonly helpRequests: number;
    readonly ratingsToAnswer: number;
  };
  const DESKS = `{ me { desks { desk { ... on Window { code } ... on Office { code } } openCases dueCases settledToday
    waitingTickets appointmentsToday helpRequests ratingsToAnswer } } }`;

  test('a clerk sees what is to do at each desk', async () => {
    const numbers = [1, 2, 3].map((sequence) => application('HC-PS-02', places.xinan, sequence));
    for (const one of numbers) await acceptCase(clerk, places.xinanWindow, one);
    const { number } = await acceptCase(clerk, places.xinanWindow, application('HC-PS-02', places.xinan, 4));
    await clerk.complete({ number });
    await actOnTicket(clerk, 'takeTicket', { window: places.xinanWindow });
    const from = haicang(`${DAY} 15:00`).toISOString();
    await actOnAppointment(resident, 'bookAppointment', { window: places.xinanWindow, from });
    const { me } = await ask<{ me: { desks: Desk[] } }>(clerk, DESKS);
    expect(me.desks).toEqual([
      {
        desk: { code: places.xinanWindow },
        openCases: 3,
        dueCases: expect.any(Number),
        settledToday: 1,
        waitingTickets: 1,
        appointmentsToday: 1,
        helpRequests: 0,
        ratingsToAnswer: 0,
      },
    ]);
    // the day is the district's: at seven in the morning it is still the day before in UTC
    const early = await ask<{ me: { desks: Desk[] } }>(clerk.at('2016-04-07 07:00'), DESKS);
    expect(early.me.desks[0]?.settledToday).toBe(0);
    // instant matters are due on the day of acceptance
    expect(me.desks[0]?.dueCases).toBe(3);
  });

  test('a reviewer’s office has no tickets and no bookings, and residents have no desks', async () => {
    const reviewer = (await world.actor('reviewer', { offices: [places.xinan] })).at(`${DAY} 09:00`);
    const { me } = await ask<{ me: { desks: Desk[] } }>(reviewer, DESKS);
    expect(me.desks).toMatchObject([
      { desk: { code: places.xinan }, waitingTickets: null, appointmentsToday: null },
    ]);
    expect(await ask(resident, '{ me { desks { openCases } } }')).toEqual({ me: { desks: [] } });
  });

  test('a clerk finds colleagues by window, and hands a case to one', async () => {
    const operator = (await world.actor('operator')).at(`${DAY} 08:00`);
    const posting = { desk: places.haifaWindow, from: '2016-04-01', name: '8 号' } as const;
    await organisation.postStaff(operator, { ...posting, subject: 'reserve', duty: 'RESERVE' });
    await organisation.postStaff(operator, { ...posting, subject: 'main', duty: 'MAIN' });
    await organisation.postStaff(operator, { ...posting, subject: 'gone', duty: 'MAIN', to: '2016-04-05' });
    type Colleague = { staff: { id: string; name: string }; window: { code: string }; duty: string };
    const list = async (by: Actor, page = '') =>
      (
        await ask<{ colleagues: Listed<Colleague> & { pageInfo: { endCursor: string } } }>(
          by,
          `{ colleagues(district: "350205", window: "${places.haifaWindow}"${page}) {
             edges { node { staff { id name } window { code } duty } } totalCount pageInfo { endCursor } } }`,
        )
      ).colleagues;
    const all = await list(clerk);
    expect([all.totalCount, nodesOf(all).map(({ staff }) => staff.id)]).toEqual([2, ['main', 'reserve']]);
    const first = await list(supervisor, ', first: 1');
    const next = await list(supervisor, `, first: 1, after: "${first.pageInfo.endCursor}"`);
    expect([...nodesOf(first), ...nodesOf(next)]).toEqual(nodesOf(all));
    const { number } = await acceptCase(clerk, places.xinanWindow, application('HC-PS-02', places.xinan, 11));
    const [colleague] = nodesOf(all);
    const handed = await clerk.handOver({
      number,
      clerk: colleague?.staff.id ?? '',
      window: colleague?.window.code ?? '',
    });
    expect(caseOf(handed).owner).toMatchObject({ clerk: 'main', window: { code: places.haifaWindow } });
  });

  test('a case names the offices to which it may be forwarded, each of which takes it', async () => {
    const { number } = await acceptCase(clerk, places.xinanWindow, application('HC-PS-02', places.xinan, 12));
    const officesOf = async () =>
      (
        await ask<{ case: { forwardOffices: { code: string }[] } }>(
          clerk,
          `{ case(number: "${number}") { forwardOffices { code } } }`,
        )
      ).case.forwardOffices.map(({ code }) => code);
    const offices = await officesOf();
    expect(offices.length).toBeGreaterThan(0);
    const [office = ''] = offices;
    expect(caseOf(await clerk.forward({ number, office })).desk).toEqual({ code: office });
    expect(await officesOf()).not.toContain(office);
  });
});

describe('the screen of a supervisor', () => {
  test('a supervisor reads the line and the bookings of every window of the district, none of another', async () => {
    const query = `{ windowTickets(window: "${places.xinanWindow}") { number }
      windowAppointments(window: "${places.xinanWindow}", day: "${DAY}") { totalCount edges { node { from status } } } }`;
    type Answer = { windowTickets: unknown[]; windowAppointments: Listed<{ status: string }> };
    const found = await ask<Answer>(supervisor, query);
    expect([found.windowTickets.length, found.windowAppointments.totalCount]).toEqual([1, 1]);
    const other = (await world.actor('supervisor', { district: '350206' })).at(`${DAY} 10:00`);
    const none = await ask<Answer>(other, query);
    expect([none.windowTickets, nodesOf(none.windowAppointments)]).toEqual([[], []]);
  });
});

describe('the bookings of a window', () => {
  test('a clerk pages through the bookings of a day by their time; cancelled ones are gone', async () => {
    const people = await Promise.all(
      [21, 22, 23].map(async (sequence) =>
        (await world.actor('resident', { person: identityNumber(sequence) })).at(`${DAY} 09:00`),
      ),
    );
    for (const [i, one] of people.entries())
      await actOnAppointment(one, 'bookAppointment', {
        window: places.xinanWindow,
        from: haicang(`2016-04-08 ${['11', '10', '09'][i]}:00`).toISOString(),
      });
    const [cancels] = people;
    if (cancels)
      await actOnAppointment(cancels, 'cancelAppointment', { window: places.xinanWindow, day: '2016-04-08' });
    type Page = Listed<{ from: string }> & { pageInfo: { endCursor: string; hasNextPage: boolean } };
    const list = async (page: string) =>
      (
        await ask<{ windowAppointments: Page }>(
          clerk,
          `{ windowAppointments(window: "${places.xinanWindow}", day: "2016-04-08"${page}) {
             edges { node { from } } totalCount pageInfo { endCursor hasNextPage } } }`,
        )
      ).windowAppointments;
    const first = await list(', first: 1');
    const second = await list(`, first: 1, after: "${first.pageInfo.endCursor}"`);
    expect(first.totalCount).toBe(2);
    expect([...nodesOf(first), ...nodesOf(second)].map(({ from }) => from)).toEqual([
      haicang('2016-04-08 09:00').toISOString(),
      haicang('2016-04-08 10:00').toISOString(),
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });
});

describe('the screen of a resident', () => {
  test('residents and agents see name and number as their token proves them, staff and others see none', async () => {
    const identityOf = async (by: Actor) =>
      (await ask<{ me: unknown }>(by, '{ me { name identity { kind number country } } }')).me;
    const person = identityNumber(30);
    const identity = { kind: 'RESIDENT_ID', number: person, country: null };
    expect(await identityOf(await world.actor('resident', { person, name: '林某' }))).toEqual({
      name: '林某',
      identity,
    });
    expect(await identityOf(await world.actor('agent', { person }))).toEqual({ name: null, identity });
    expect(await identityOf(await world.actor('supervisor', { person, name: '林某' }))).toEqual({
      name: null,
      identity: null,
    });
  });

  test('a resident sees their matters, tickets and bookings in one request, and nobody else’s', async () => {
    const me = (await world.actor('resident', { person: identityNumber(31) })).at(`${DAY} 09:30`);
    const { number } = await acceptCase(clerk, places.xinanWindow, application('HC-PS-02', places.xinan, 31));
    const ticket = ticketOf(await actOnTicket(me, 'takeTicket', { window: places.haifaWindow }));
    const slots = ['2016-04-07 09:00', '2016-04-08 10:00'].map((time) => haicang(time).toISOString());
    for (const from of slots)
      await actOnAppointment(me, 'bookAppointment', {
        window: places.haifaWindow,
        from,
        idempotencyKey: randomUUID(),
      });
    await actOnAppointment(me, 'cancelAppointment', { window: places.haifaWindow, day: '2016-04-07' });
    const screen = `{ myCases { totalCount edges { node { number } } }
      myTickets { edges { node { number status window { code } } } }
      myAppointments { totalCount edges { node { from status window { code } } } } }`;
    expect(await ask(me, screen)).toEqual({
      myCases: { totalCount: 1, edges: [{ node: { number } }] },
      myTickets: {
        edges: [{ node: { number: ticket.number, status: 'WAITING', window: { code: places.haifaWindow } } }],
      },
      myAppointments: {
        totalCount: null,
        edges: [{ node: { from: slots[1], status: 'BOOKED', window: { code: places.haifaWindow } } }],
      },
    });
    const other = (await world.actor('resident', { person: identityNumber(32) })).at(`${DAY} 09:30`);
    expect(await ask(other, screen)).toEqual({
      myCases: { totalCount: 0, edges: [] },
      myTickets: { edges: [] },
      myAppointments: { totalCount: null, edges: [] },
    });
  });
});
