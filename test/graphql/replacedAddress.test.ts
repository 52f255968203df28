import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMisfits } from '../support/asyncapi.ts';
import { agreeTo, NEVER_QUIET, readPreferences, receivedBy, setPreferences } from '../support/messages.ts';
import { copyWithMessages } from '../support/packCopy.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow } = places;
const REPLACED =
  '【通办350205】您的消息接收方式已在窗口更改，今后消息不再发到这里。如非本人要求，请尽快登录查看或联系窗口。';

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld({ messages: true, packs: [copyWithMessages('350205', NEVER_QUIET)] });
  clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:00');
});
afterAll(() => world.close());

const resident = async (sequence: number): Promise<Actor> =>
  (await world.actor('resident', { person: identityNumber(sequence) })).at('2016-04-06 08:30');

/** Accepts a case of a resident who set an address online before. */
const acceptFor = async (sequence: number, address: string): Promise<string> => {
  await agreeTo(world, await resident(sequence), { channel: 'SMS', address });
  const cases = [{ application: application('HC-PS-02', xinan, sequence) }];
  const { number } = caseOf((await clerk.accept({ window: xinanWindow, cases })).results[0]);
  await world.runner.drained();
  return number;
};
const textsAt = async (address: string) => (await receivedBy(world, address)).map(({ text }) => text);

test('an address that a clerk replaces gets one last message, which does not name the new one', async () => {
  const number = await acceptFor(1, '+8613700000001');
  const { preferences } = await setPreferences(clerk, { number, channel: 'SMS', address: '13700000101' });
  expect(preferences).toMatchObject({ address: '13*******01', window: { code: xinanWindow } });
  expect(await textsAt('+8613700000001')).toEqual([expect.stringContaining('有新进展'), REPLACED]);
  expect(await textsAt('+8613700000101')).toEqual([]);
  caseOf(await clerk.complete({ number }));
  expect(await textsAt('+8613700000101')).toEqual([expect.stringContaining('已有结果')]);
  expect(await textsAt('+8613700000001')).toHaveLength(2);
});

test('an address is told even if the clerk replaces it twice, and the one in between too', async () => {
  const number = await acceptFor(2, '+8613700000002');
  await setPreferences(clerk, { number, channel: 'SMS', address: '13700000102' });
  await setPreferences(clerk.at('2016-04-06 09:01'), { number, channel: 'SMS', address: '13700000202' });
  expect((await textsAt('+8613700000002')).at(-1)).toBe(REPLACED);
  expect(await textsAt('+8613700000102')).toEqual([REPLACED]);
  expect(await textsAt('+8613700000202')).toEqual([]);
});

test('an address is told even if the clerk replaces it twice in the same millisecond', async () => {
  const number = await acceptFor(8, '+8613700000008');
  await Promise.all(
    ['13700000108', '13700000208'].map((address) =>
      setPreferences(clerk, { number, channel: 'SMS', address }),
    ),
  );
  expect((await textsAt('+8613700000008')).at(-1)).toBe(REPLACED);
  const told = [await textsAt('+8613700000108'), await textsAt('+8613700000208')];
  expect(told.flat()).toEqual([REPLACED]);
});

test('a clerk who ends messages tells the address that had them', async () => {
  const number = await acceptFor(3, '+8613700000003');
  await setPreferences(clerk, { number, channel: null });
  expect((await textsAt('+8613700000003')).at(-1)).toBe(REPLACED);
});

test('a clerk who records the same address again, or another language, replaces nothing', async () => {
  const number = await acceptFor(4, '+8613700000004');
  await setPreferences(clerk, { number, channel: 'SMS', address: '137 0000 0004', language: 'EN' });
  await setPreferences(clerk, { number, channel: 'SMS', namesMatter: true });
  expect(await textsAt('+8613700000004')).toHaveLength(1);
});

test('a resident who replaces their address is told nothing', async () => {
  await acceptFor(5, '+8613700000005');
  await setPreferences(await resident(5), { channel: 'SMS', address: '13700000105' });
  expect(await textsAt('+8613700000005')).toHaveLength(1);
});

test('the access log shows the applicant which window set how they are told', async () => {
  const number = await acceptFor(6, '+8613700000006');
  await setPreferences(clerk, { number, channel: 'SMS', address: '13700000106' });
  await world.runner.drained();
  type Log = { case: { accessLog: { edges: { node: { kind: string; desks: { code: string }[] } }[] } } };
  const query = `query ($number: ID!) { case(number: $number) { accessLog { edges { node { kind desks { code } } } } } }`;
  const { data } = await (await resident(6)).send<Log>(query, { number });
  const views = data.case.accessLog.edges.map(({ node }) => node);
  expect(views).toContainEqual({ kind: 'MESSAGES_SET', desks: [{ code: xinanWindow }] });
  expect(views.filter(({ kind }) => kind === 'NOTIFIED')).toHaveLength(2);
  expect(await readPreferences(await resident(6))).toMatchObject({ window: { code: xinanWindow } });
});

test('the event of a replaced address fits docs/asyncapi.json, holds no address, and goes to no outside system', async () => {
  const number = await acceptFor(7, '+8613700000007');
  await setPreferences(clerk, { number, channel: 'SMS', address: '13700000107' });
  await world.runner.drained();
  const events = JSON.parse(JSON.stringify(world.runner.notices())) as {
    Source: string;
    DetailType: string;
    Detail: { number: string };
  }[];
  const event = events.find(
    ({ Source, Detail }) => Source === 'tongban.messages' && Detail.number === number,
  );
  expect(
    findMisfits('Event', {
      source: event?.Source,
      'detail-type': event?.DetailType,
      detail: event?.Detail,
    }),
  ).toEqual([]);
  expect(JSON.stringify(event)).not.toMatch(/1370000/);
  expect(JSON.stringify(world.runner.messages().filter(({ via }) => via === 'webhook'))).not.toContain(
    'Address Replaced',
  );
});
