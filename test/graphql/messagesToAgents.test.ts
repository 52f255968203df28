import { afterAll, beforeAll, expect, test } from 'vitest';
import { chancheng, chanchengApplication } from '../support/chancheng.ts';
import { agreeTo, deliveriesOf, NEVER_QUIET, receivedBy } from '../support/messages.ts';
import { copyWithMessages } from '../support/packCopy.ts';
import { agent, identityNumber, person } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow } = places;
const [AGENT, OTHER] = [900, 901];
const [PHONE, OTHERS_PHONE] = ['+8613700000900', '+8613700000901'];

let world: World;
let clerk: Actor;
let online: Actor;
let other: Actor;
beforeAll(async () => {
  const packs = ['350205', chancheng.code].map((code) => copyWithMessages(code, NEVER_QUIET));
  world = await openWorld({ messages: true, packs });
  clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:00');
  online = (await world.actor('agent', { person: identityNumber(AGENT) })).at('2016-04-06 08:00');
  other = (await world.actor('resident', { person: identityNumber(OTHER) })).at('2016-04-06 08:00');
  await agreeTo(world, online, { channel: 'SMS', address: PHONE });
  await agreeTo(world, other, { channel: 'SMS', address: OTHERS_PHONE });
});
afterAll(() => world.close());

const acceptFor = async (sequence: number): Promise<string> => {
  const cases = [{ application: application('HC-PS-02', xinan, sequence) }];
  const filed = { window: xinanWindow, agent: agent(AGENT), cases };
  return caseOf((await clerk.accept(filed)).results[0]).number;
};
const textsOf = async (number: string, phone: string): Promise<(string | undefined)[]> =>
  (await receivedBy(world, phone)).flatMap(({ text }) => (text?.includes(number.slice(-4)) ? [text] : []));

test('an agent gets a message of what waits for them, worded for an agent, and sees how far it has come', async () => {
  const number = await acceptFor(1);
  await world.runner.drained();
  await clerk.requestCorrection({ number, reason: '照片不清楚' });
  const tail = number.slice(-4);
  expect(await textsOf(number, PHONE)).toEqual([
    `【通办350205】您代办的办件有新进展，办件号尾号 ${tail}，请登录查看。`,
    `【通办350205】您代办的办件需要补正或补交材料，办件号尾号 ${tail}，请尽快登录查看。`,
  ]);
  expect(await deliveriesOf(online)).toEqual([
    ['CORRECTION_REQUESTED', 'SENT'],
    ['ACCEPTED', 'SENT'],
  ]);
});

test('agent and applicant get a message each, by their own settings', async () => {
  const applicant = (await world.actor('resident', { person: identityNumber(2) })).at('2016-04-06 08:30');
  await agreeTo(world, applicant, {
    channel: 'EMAIL',
    address: 'applicant@example.org',
    language: 'EN',
    namesMatter: true,
  });
  const number = await acceptFor(2);
  const [mail] = await receivedBy(world, 'applicant@example.org');
  expect(mail?.text).toContain(number.slice(-16));
  expect(await textsOf(number, PHONE)).toHaveLength(1);
  expect(await deliveriesOf(applicant)).toEqual([['ACCEPTED', 'SENT']]);
});

test('a district’s own gateway gets the messages to both, under different names', async () => {
  const { code: district, lanshi, lanshiWindow: window } = chancheng;
  const [ours, theirs] = ['+8613700000906', '+8613700000907'];
  const applicant = (await world.actor('resident', { person: identityNumber(6) })).at('2025-03-03 08:30');
  await agreeTo(world, applicant, { district, channel: 'SMS', address: ours });
  await agreeTo(world, online.at('2025-03-03 08:30'), { district, channel: 'SMS', address: theirs });
  const filing = chanchengApplication('CIVIL-0101', lanshi, { sequence: 6 });
  const cases = [{ application: { ...filing, materials: [...filing.materials, 'proxy-letter'] } }];
  const desk = (await world.clerk(window)).at('2025-03-03 09:00');
  const authority = { kind: 'POWER_OF_ATTORNEY', from: '2025-03-01', document: '委托书 12 号' } as const;
  const { results } = await desk.accept({ window, agent: { ...agent(AGENT), authority }, cases });
  const { number } = caseOf(results[0]);
  const sent = [...(await receivedBy(world, ours)), ...(await receivedBy(world, theirs))];
  expect(sent.map(({ via, webhook }) => [via, webhook?.id])).toEqual([
    ['gateway', `${number}#0`],
    ['gateway', `${number}#0-agent`],
  ]);
});

test('an agent gets no message of what they do themselves', async () => {
  const authority = { kind: 'POWER_OF_ATTORNEY', from: '2016-04-01', document: '委托书 12 号' } as const;
  const { number } = caseOf(
    await online.submit({ application: application('HC-PS-02', xinan, 3), authority }),
  );
  expect(await textsOf(number, PHONE)).toEqual([]);
});

test('a former agent gets no message, and the one in their place does', async () => {
  const number = await acceptFor(4);
  await world.runner.drained();
  const heir = {
    ...person(OTHER, '林小某'),
    authority: { kind: 'HEIR', from: '2016-04-06', document: '公证书' } as const,
  };
  caseOf(await clerk.appointAgent({ number, agent: heir }));
  await world.runner.drained();
  caseOf(await clerk.complete({ number }));
  expect(await textsOf(number, PHONE)).toHaveLength(1);
  expect((await textsOf(number, OTHERS_PHONE)).at(-1)).toContain('您代办的办件已有结果');
});

test('an agent whose authority the applicant took back gets no message', async () => {
  const number = await acceptFor(5);
  await world.runner.drained();
  const applicant = (await world.actor('resident', { person: identityNumber(5) })).at('2016-04-06 10:00');
  caseOf(await applicant.revokeAuthority({ number }));
  caseOf(await clerk.at('2016-04-06 11:00').complete({ number }));
  expect(await textsOf(number, PHONE)).toHaveLength(1);
});
