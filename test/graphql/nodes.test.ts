import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../functions/request/globalId.ts';
import { bundleOf, fileBundle, getBundle, MOVING_IN } from '../support/bundles.ts';
import { acceptCase } from '../support/cases.ts';
import { askForHelp } from '../support/help.ts';
import { organisation } from '../support/organisation.ts';
import { identityNumber } from '../support/people.ts';
import { actOnAppointment, actOnTicket, ticketOf } from '../support/queue.ts';
import { type Actor, application, haicang, openWorld, places, type World } from '../support/world.ts';

const window = places.xinanWindow;
const TIME = '2016-04-06 09:00';

let world: World;
let actors: Record<'owner' | 'neighbour' | 'clerk' | 'otherClerk' | 'operator' | 'stranger', Actor>;
beforeAll(async () => {
  world = await openWorld();
  actors = {
    owner: (await world.actor('resident', { person: identityNumber(1) })).at(TIME),
    neighbour: (await world.actor('resident', { person: identityNumber(2) })).at(TIME),
    clerk: (await world.clerk(window)).at(TIME),
    otherClerk: (await world.clerk(places.haifaWindow)).at(TIME),
    operator: (await world.actor('operator')).at(TIME),
    stranger: world.stranger.at(TIME),
  };
});
afterAll(() => world.close());

/** Asks for the object of a query by its id, and then for the object of that id. */
const idOf = async (by: Actor, query: string): Promise<string> => {
  const { data, body } = await by.send<Record<string, unknown> | null>(query);
  const id = /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
  if (!id) throw new Error(body);
  return id;
};
const nodeOf = async (by: Actor, id: string) =>
  (
    await by.send<{ node: { id: string; __typename: string } | null }>(
      'query ($id: ID!) { node(id: $id) { __typename id } }',
      { id },
    )
  ).data.node;
const seenBy = async (id: string) => {
  const seen: string[] = [];
  for (const [name, actor] of Object.entries(actors)) {
    const node = await nodeOf(actor, id);
    if (node) seen.push(name);
    expect(node?.id ?? id).toBe(id);
  }
  return seen;
};

const EVERYBODY = ['owner', 'neighbour', 'clerk', 'otherClerk', 'operator', 'stranger'];
const district = (fields: string) => `{ district(code: "350205") { ${fields} } }`;

describe('objects of the registry', () => {
  test.each([
    ['Department', '{ matter(district: "350205", code: "HC-PS-02") { department { id } } }'],
    ['Delegation', district('delegations(first: 1) { edges { node { id } } }')],
    ['BundleOffer', district('bundles { id }')],
    ['Window', district(`windows(unit: "${places.xinan}") { id }`)],
    ['Village', district(`windows(unit: "${places.xinan}") { unit { id } }`)],
  ])('a %s is found by its global id, by everybody', async (type, query) => {
    const id = await idOf(actors.stranger, query);
    expect(await nodeOf(actors.stranger, id)).toEqual({ __typename: type, id });
    expect(await seenBy(id)).toEqual(EVERYBODY);
  });

  test('a posting is found by those who may list postings', async () => {
    await organisation.postStaff(actors.operator, {
      subject: 'li',
      desk: window,
      duty: 'MAIN',
      from: '2016-04-11',
    });
    const id = await idOf(
      actors.operator,
      '{ postings(district: "350205", first: 1) { edges { node { id } } } }',
    );
    expect(await seenBy(id)).toEqual(['operator']);
  });
});

describe('objects of people', () => {
  test('a case is found by its applicant and its window', async () => {
    const { number } = await acceptCase(actors.clerk, window, application('HC-PS-02', places.xinan, 1));
    const id = await idOf(actors.owner, `{ case(number: "${number}") { id } }`);
    expect(await seenBy(id)).toEqual(['owner', 'clerk']);
  });

  test('a bundle is found by its applicant and the windows that see one of its cases', async () => {
    const filed = getBundle(await fileBundle(actors.owner, bundleOf(MOVING_IN, 1)));
    const id = await idOf(actors.owner, `{ bundle(number: "${filed.number}") { id } }`);
    expect(await seenBy(id)).toEqual(['owner', 'clerk', 'otherClerk']);
  });

  test('a help request is found by its asker and its window', async () => {
    const { number } = await askForHelp(world, 1, TIME);
    const id = await idOf(actors.owner, `{ helpRequest(number: "${number}") { id } }`);
    expect(await seenBy(id)).toEqual(['owner', 'clerk']);
  });

  test('a ticket is found by its holder and its window', async () => {
    const { number } = ticketOf(await actOnTicket(actors.owner, 'takeTicket', { window }));
    const id = await idOf(actors.owner, `{ ticket(number: "${number}") { id } }`);
    expect(await seenBy(id)).toEqual(['owner', 'clerk']);
  });

  test('an appointment is found by its holder only, until it is cancelled', async () => {
    const booking = { window, from: haicang('2016-04-07 09:00').toISOString() };
    await actOnAppointment(actors.owner, 'bookAppointment', booking);
    await actOnAppointment(actors.neighbour, 'bookAppointment', booking);
    const query = `{ myAppointment(window: "${window}", day: "2016-04-07") { id } }`;
    const id = await idOf(actors.owner, query);
    expect(await idOf(actors.neighbour, query)).not.toBe(id);
    expect(await seenBy(id)).toEqual(['owner']);
    await actOnAppointment(actors.owner, 'cancelAppointment', { window, day: '2016-04-07' });
    expect(await seenBy(id)).toEqual([]);
  });
});

test.each([
  ['Department', '350205:XX'],
  ['Delegation', '350205:XX'],
  ['BundleOffer', '350205:XX'],
  ['Office', '350205000000-XX'],
  ['Posting', '350205:XX'],
  ['Matter', '350205:HC-PS-02'],
  ['Bundle', '350205'],
  ['HelpRequest', '350205'],
  ['Ticket', '350205'],
  ['Appointment', '350205'],
] as const)('a %s that does not exist is null', async (type, key) => {
  expect(await nodeOf(actors.operator, globalId(type, key))).toBeNull();
});
