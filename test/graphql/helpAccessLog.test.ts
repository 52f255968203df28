import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnHelp, askForHelp, findHelp } from '../support/help.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, openWorld, places, type World } from '../support/world.ts';

let world: World;
let clerk: Actor;
let supervisor: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = await world.clerk(places.xinanWindow);
  supervisor = await world.actor('supervisor');
});
afterAll(() => world.close());

type View = { readonly viewer: string; readonly role: string; readonly at: string };
const LOG = `query ($number: ID!) { helpRequest(number: $number) { accessLog(first: 10) { edges { node { viewer role at } } } } }`;
const accessLogOf = async (by: Actor, number: string): Promise<readonly View[] | null> => {
  const { data, body } = await by.send<{
    helpRequest: { accessLog: { edges: readonly { node: View }[] } | null } | null;
  }>(LOG, { number });
  if (!data?.helpRequest) throw new Error(body);
  return data.helpRequest.accessLog?.edges.map(({ node }) => node) ?? null;
};
const asker = (sequence: number) => world.actor('resident', { person: identityNumber(sequence) });

test('the asker reads who viewed their help request, newest first, without themselves', async () => {
  const { number } = await askForHelp(world, 1, '2016-04-06 09:00');
  await findHelp(clerk.at('2016-04-06 09:10'), number);
  await findHelp(supervisor.at('2016-04-06 09:20'), number);
  const own = (await asker(1)).at('2016-04-06 09:30');
  await findHelp(own, number);
  expect(await accessLogOf(own, number)).toMatchObject([
    { role: 'SUPERVISOR' },
    { role: 'CLERK', viewer: `clerk-${places.xinanWindow}` },
  ]);
});

test('reading help messages in a desk’s list is logged', async () => {
  const { number } = await askForHelp(world, 2, '2016-04-07 09:00');
  await clerk
    .at('2016-04-07 09:10')
    .send(`{ helpRequests(desk: "${places.xinanWindow}") { edges { node { messages { text } } } } }`);
  expect(await accessLogOf((await asker(2)).at('2016-04-07 09:30'), number)).toMatchObject([
    { role: 'CLERK' },
  ]);
});

test('answering a help request is logged as a view, and the clerk may not read the log', async () => {
  const { number } = await askForHelp(world, 3, '2016-04-08 09:00');
  await actOnHelp(clerk.at('2016-04-08 09:10'), 'answerHelp', { number, answer: '两寸' });
  expect(await accessLogOf(clerk.at('2016-04-08 09:20'), number)).toBeNull();
  const views = await accessLogOf((await asker(3)).at('2016-04-08 09:30'), number);
  expect(views?.map(({ role }) => role)).toEqual(['CLERK', 'CLERK']);
});
