import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chancheng, chanchengApplication } from '../support/chancheng.ts';
import { agreeTo, deliveriesOf, readPreferences, receivedBy, setPreferences } from '../support/messages.ts';
import { copyWithMessages } from '../support/packCopy.ts';
import { identityNumber } from '../support/people.ts';
import { refusalCodes } from '../support/queue.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, haifaWindow } = places;
const NEVER = { quietFrom: '00:00', quietTo: '00:00' };

/** Returns quiet hours that have begun three hours ago and end in three. */
const quietNow = () => {
  const hourIn = (hours: number) => String((new Date().getUTCHours() + 32 + hours) % 24).padStart(2, '0');
  return { quietFrom: `${hourIn(-3)}:00`, quietTo: `${hourIn(3)}:00` };
};

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld({
    messages: true,
    packs: [copyWithMessages('350205', NEVER), copyWithMessages('440604', NEVER)],
  });
  clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:00');
});
afterAll(() => world.close());

const resident = async (sequence: number, on = '2016-04-06 08:30'): Promise<Actor> =>
  (await world.actor('resident', { person: identityNumber(sequence) })).at(on);

const acceptFor = async (sequence: number): Promise<string> => {
  const cases = [{ application: application('HC-PS-02', xinan, sequence) }];
  const { results } = await clerk.accept({ window: xinanWindow, cases });
  return caseOf(results[0]).number;
};

describe('a resident who agreed to text messages', () => {
  let asker: Actor;
  let number: string;
  beforeAll(async () => {
    asker = await resident(1);
    await agreeTo(world, asker, { channel: 'SMS', address: '138 1234 5678' });
    number = await acceptFor(1);
    // messages about two acts have no order
    await world.runner.drained();
    caseOf(await clerk.complete({ number }));
  });

  test('a text message names neither the person nor the matter, and only the end of the number', async () => {
    const tail = number.slice(-4);
    expect((await receivedBy(world, '+8613812345678')).map(({ via, text }) => [via, text])).toEqual([
      ['sns', `【通办350205】您的办件有新进展，办件号尾号 ${tail}，请登录查看。`],
      ['sns', `【通办350205】您的办件已有结果，办件号尾号 ${tail}，请登录查看。`],
    ]);
  });

  test('a notice shows how far its message has come', async () => {
    await world.runner.drained();
    expect(await deliveriesOf(asker)).toEqual([
      ['COMPLETED', 'SENT'],
      ['ACCEPTED', 'SENT'],
    ]);
  });

  test('the access log shows that the address was read for a message', async () => {
    await world.runner.drained();
    const query = `query ($number: ID!) { case(number: $number) { accessLog { edges { node { viewer role kind desks { __typename } } } } } }`;
    type Log = { case: { accessLog: { edges: { node: object }[] } } };
    const { data } = await asker.send<Log>(query, { number });
    const seen = data.case.accessLog.edges.map(({ node }) => node);
    const view = { viewer: 'notifier', role: 'NOTIFIER', kind: 'NOTIFIED', desks: [] };
    expect(seen).toEqual([view, view]);
  });
});

test('nobody gets a message who did not agree', async () => {
  const before = world.runner.messages().filter(({ via }) => via !== 'webhook').length;
  await acceptFor(2);
  await world.runner.drained();
  expect(world.runner.messages().filter(({ via }) => via !== 'webhook')).toHaveLength(before);
  expect(await deliveriesOf(await resident(2))).toEqual([['ACCEPTED', null]]);
});

test('a clerk records the consent of an applicant, whose number is the one in the case', async () => {
  const number = await acceptFor(3);
  // a consent counts for messages that are not sent yet
  await world.runner.drained();
  const { preferences } = await setPreferences(clerk, { number, channel: 'SMS', address: '+86 13700000003' });
  expect(preferences).toMatchObject({
    channel: 'SMS',
    address: '13*******03',
    window: { code: xinanWindow },
  });
  expect(await readPreferences(clerk, { number })).toEqual(preferences);
  expect(await readPreferences(await resident(3))).toEqual(preferences);
  caseOf(await clerk.complete({ number }));
  expect(await receivedBy(world, '+8613700000003')).toHaveLength(1);
});

test('the phone number in the case is the address unless another is given', async () => {
  const number = await acceptFor(4);
  const { preferences } = await setPreferences(clerk, { number, channel: 'SMS' });
  expect(preferences).toMatchObject({ address: '13*******00' });
});

test('a clerk of another window learns and sets nothing', async () => {
  const number = await acceptFor(5);
  const other = (await world.clerk(haifaWindow)).at('2016-04-06 09:00');
  expect(await readPreferences(other, { number })).toBeNull();
  expect(refusalCodes(await setPreferences(other, { number, channel: null }))).toEqual(['NOT_FOUND']);
});

test('a mail in English names the matter if the resident allowed it', async () => {
  const asker = await resident(6);
  const input = {
    channel: 'EMAIL',
    address: 'resident@example.org',
    language: 'EN',
    namesMatter: true,
  } as const;
  await agreeTo(world, asker, input);
  const number = await acceptFor(6);
  const [mail] = await receivedBy(world, 'resident@example.org');
  expect(mail).toMatchObject({ via: 'ses', text: expect.stringContaining(number.slice(-16)) });
  expect(mail?.text).toMatch(/^\[Tongban 350205\] Your case “.+” \(.+\) was accepted at .+\.$/);
});

test('a resident who takes their consent back gets no more messages', async () => {
  const asker = await resident(7);
  await agreeTo(world, asker, { channel: 'SMS', address: '13700000007' });
  const number = await acceptFor(7);
  expect(await receivedBy(world, '+8613700000007')).toHaveLength(1);
  const { preferences } = await setPreferences(asker, { channel: null });
  expect(preferences).toMatchObject({ channel: null, address: null });
  caseOf(await clerk.complete({ number }));
  expect(await receivedBy(world, '+8613700000007')).toHaveLength(1);
});

test('a holder of a number who replied STOP gets nothing until the number says otherwise', async () => {
  const [asker, number] = [await resident(8), await acceptFor(8)];
  await setPreferences(clerk, { number, channel: 'SMS', address: '13700000000' });
  caseOf(await clerk.complete({ number }));
  expect(await receivedBy(world, '+8613700000000')).toEqual([]);
  expect((await deliveriesOf(asker))[0]).toEqual(['COMPLETED', 'STOPPED']);
  expect(await readPreferences(asker)).toMatchObject({ state: 'STOPPED', stoppedAt: expect.any(String) });
  const { preferences } = await setPreferences(asker, { channel: 'SMS', language: 'EN' });
  expect(preferences).toMatchObject({ state: 'STOPPED', language: 'EN', stoppedAt: expect.any(String) });
});

test('a person gets 30 messages a day and no more', async () => {
  await agreeTo(world, await resident(14), { channel: 'SMS', address: '13700000014' });
  const cases = Array.from({ length: 31 }, () => ({ application: application('HC-PS-02', xinan, 14) }));
  const { results } = await clerk.accept({ window: xinanWindow, cases });
  expect(new Set(results.map((one) => caseOf(one).number)).size).toBe(31);
  // a code was one of them
  expect(await receivedBy(world, '+8613700000014')).toHaveLength(29);
});

test('a message to a number that no network knows has failed, and is not sent again', async () => {
  const number = await acceptFor(9);
  await setPreferences(clerk, { number, channel: 'SMS', address: '13700009999' });
  caseOf(await clerk.complete({ number }));
  await world.runner.drained();
  expect((await deliveriesOf(await resident(9)))[0]).toEqual(['COMPLETED', 'FAILED']);
});

test('a district’s own gateway gets text messages as signed webhooks', async () => {
  const asker = await resident(10, '2025-03-03 08:30');
  await agreeTo(world, asker, { district: chancheng.code, channel: 'SMS', address: '13700000010' });
  const window = (await world.clerk(chancheng.lanshiWindow)).at('2025-03-03 09:00');
  const cases = [{ application: chanchengApplication('CIVIL-0101', chancheng.lanshi, { sequence: 10 }) }];
  const { results } = await window.accept({ window: chancheng.lanshiWindow, cases });
  const { number } = caseOf(results[0]);
  const [message] = await receivedBy(world, '+8613700000010');
  expect(message).toMatchObject({
    via: 'gateway',
    text: `【通办440604】您的办件有新进展，办件号尾号 ${number.slice(-4)}，请登录查看。`,
    webhook: {
      id: `${number}#0`,
      body: { data: { district: chancheng.code, template: 'NEWS', parameters: { tail: number.slice(-4) } } },
    },
  });
  expect(await readPreferences(asker)).toMatchObject({ channel: null });
});

test('a request that sets preferences takes effect once', async () => {
  const asker = await resident(11);
  const input = { idempotencyKey: randomUUID(), channel: 'SMS', address: '13700000011' } as const;
  const first = await setPreferences(asker, input);
  await setPreferences(asker, { channel: null });
  expect(await setPreferences(asker, input)).toEqual({ ...first, preferences: await readPreferences(asker) });
  expect(await readPreferences(asker)).toMatchObject({ channel: null });
  expect(refusalCodes(await setPreferences(asker, { ...input, channel: 'EMAIL' }))).toEqual(['KEY_REUSED']);
});

test.each([
  ['a landline', { channel: 'SMS', address: '0592-6051234' }, 'address'],
  ['no mail address', { channel: 'EMAIL', address: 'nobody' }, 'address'],
  ['no address at all', { channel: 'SMS' }, 'address'],
  ['a number of a case from a resident', { channel: null, number: 'x' }, 'number'],
] as const)('%s is refused', async (_, input, field) => {
  const { refusals } = await setPreferences(await resident(12), input);
  expect(refusals).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', field] }]);
});

test('an erased person has no preferences left', async () => {
  const asker = await resident(13);
  await setPreferences(asker, { channel: 'SMS', address: '13700000013' });
  const operator = await world.actor('operator');
  const input = {
    ...{ idempotencyKey: randomUUID(), district: '350205', ground: 'CONSENT_WITHDRAWN', reason: '本人申请' },
    identity: { kind: 'RESIDENT_ID', number: identityNumber(13) },
  };
  const erase = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { refusals { code } } }`;
  const { data } = await operator.send<{ erasePerson: { refusals: object[] } }>(erase, { input });
  expect(data.erasePerson.refusals).toEqual([]);
  expect(await readPreferences(asker)).toMatchObject({ channel: null, address: null });
});

test('messages wait for the end of a district’s quiet hours', async () => {
  const quiet = await openWorld({ messages: true, packs: [copyWithMessages('350205', quietNow())] });
  try {
    const asker = (await quiet.actor('resident', { person: identityNumber(1) })).at('2016-04-06 08:30');
    await agreeTo(quiet, asker, { channel: 'SMS', address: '13700000001' });
    const desk = (await quiet.clerk(xinanWindow)).at('2016-04-06 09:00');
    await desk.accept({ window: xinanWindow, cases: [{ application: application('HC-PS-02', xinan, 1) }] });
    await quiet.runner.drained();
    expect(await deliveriesOf(asker)).toEqual([['ACCEPTED', 'HELD']]);
    expect(await receivedBy(quiet, '+8613700000001')).toEqual([]);
  } finally {
    await quiet.close();
  }
});
