import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { secretOf } from '../../infra/local/receiving/secrets.ts';
import { findMisfits } from '../support/asyncapi.ts';
import { chancheng, chanchengApplication } from '../support/chancheng.ts';
import {
  agreeTo,
  confirm,
  deliveriesOf,
  findCodes,
  NEVER_QUIET,
  prove,
  readPreferences,
  receivedBy,
  sendCode,
  setPreferences,
} from '../support/messages.ts';
import { copyWithMessages } from '../support/packCopy.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, caseOf, openWorld, type World } from '../support/world.ts';

const { code: district, lanshi, lanshiWindow } = chancheng;
const Outputs = z.record(z.string(), z.record(z.string(), z.unknown()));

let world: World;
let clerk: Actor;
let secret: string;
/** Gets messages at 13700000008. */
let untouched: Actor;
beforeAll(async () => {
  world = await openWorld({
    messages: true,
    packs: [copyWithMessages('350205', NEVER_QUIET), copyWithMessages(district, NEVER_QUIET)],
  });
  clerk = (await world.clerk(lanshiWindow)).at('2025-03-03 09:00');
  const outputs = Outputs.parse(JSON.parse(readFileSync(join(world.runner.dataDir, 'outputs.json'), 'utf8')));
  const arns = Object.values(outputs).map((stack) => stack[`Gateway${district}SecretArn`]);
  secret = secretOf(String(arns.find((arn) => arn !== undefined)));
  untouched = await agree(8, '13700000008');
});
afterAll(() => world.close());

type Sent = {
  readonly id?: string;
  readonly at?: Date;
  readonly by?: string;
  readonly from?: string;
  readonly text?: string;
  readonly district?: string;
};
const bodyOf = ({ from = '13700000001', text = '退订', ...more }: Sent): object => ({
  type: 'message.reply',
  timestamp: new Date().toISOString(),
  data: { district: more.district ?? district, from, text },
});
let replies = 0;

/** Hands on a reply as the gateway of a district does, and returns the status of the answer, and its text. */
const reply = async (sent: Sent = {}): Promise<readonly [status: number, text: string]> => {
  replies += 1;
  const { id = `reply-${replies}`, at = new Date(), by = secret } = sent;
  const body = JSON.stringify(bodyOf(sent));
  const answer = await fetch(`${world.runner.url}/message-replies`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(by).sign(id, at, body),
    },
  });
  return [answer.status, await answer.text()];
};

const resident = async (sequence: number): Promise<Actor> =>
  (await world.actor('resident', { person: identityNumber(sequence) })).at('2025-03-03 08:30');
const agree = async (sequence: number, address: string): Promise<Actor> => {
  const asker = await resident(sequence);
  await agreeTo(world, asker, { district, channel: 'SMS', address });
  return asker;
};
const acceptFor = async (sequence: number): Promise<void> => {
  const cases = [{ application: chanchengApplication('CIVIL-0101', lanshi, { sequence }) }];
  const { results } = await clerk.accept({ window: lanshiWindow, cases });
  caseOf(results[0]);
};

test('a reply of 退订 ends messages to its number, and its holder sees that', async () => {
  const asker = await agree(1, '13700000001');
  expect(await reply({ text: ' 退订。' })).toEqual([204, '']);
  expect(await readPreferences(asker, { district })).toMatchObject({ stoppedAt: expect.any(String) });
  await acceptFor(1);
  expect(await receivedBy(world, '+8613700000001')).toEqual([]);
  expect(await deliveriesOf(asker)).toContainEqual(['ACCEPTED', 'STOPPED']);
});

test('a reply ends messages whatever its word, width, case and punctuation', async () => {
  const asker = await agree(2, '13700000002');
  for (const text of ['TD', 'td', 'Ｔ', 'Stop', '“退订”']) {
    await reply({ from: '13700000002', text: 'START' });
    expect((await readPreferences(asker, { district }))?.stoppedAt).toBeNull();
    await reply({ from: '+86 137 0000 0002', text });
    expect((await readPreferences(asker, { district }))?.stoppedAt).toEqual(expect.any(String));
  }
});

test('any other reply changes nothing', async () => {
  const asker = await agree(3, '13700000003');
  expect(await reply({ from: '13700000003', text: '请问什么时候能办好' })).toEqual([204, '']);
  expect((await readPreferences(asker, { district }))?.stoppedAt).toBeNull();
});

test('agreeing anew does not end a stop, also not for another person who names the number', async () => {
  const asker = await agree(4, '13700000004');
  await reply({ from: '13700000004' });
  const { preferences } = await setPreferences(asker, { district, channel: 'SMS', address: '13700000004' });
  expect(preferences).toMatchObject({ state: 'STOPPED', stoppedAt: expect.any(String) });
  const other = await setPreferences(await resident(14), {
    district,
    channel: 'SMS',
    address: '13700000004',
  });
  // a stop is nothing that whoever names a number learns
  expect(other.preferences).toMatchObject({ state: 'UNCONFIRMED', stoppedAt: null });
  await acceptFor(4);
  await acceptFor(14);
  expect(await receivedBy(world, '+8613700000004')).toEqual([]);
});

test('messages go on once the number proves itself by a code, and the same reply that comes again ends nothing', async () => {
  const asker = await agree(5, '13700000005');
  await reply({ id: 'same', from: '13700000005' });
  expect((await prove(world, asker, { district })).preferences).toMatchObject({
    ...{ state: 'ACTIVE', stoppedAt: null },
  });
  expect(await reply({ id: 'same', from: '13700000005' })).toEqual([204, '']);
  expect(await readPreferences(asker, { district })).toMatchObject({ state: 'ACTIVE' });
  await acceptFor(5);
  expect(await receivedBy(world, '+8613700000005')).toHaveLength(1);
  await reply({ id: 'later', from: '13700000005' });
  expect(await readPreferences(asker, { district })).toMatchObject({ state: 'STOPPED' });
});

test('a stop that comes after a code stays, though the code is entered', async () => {
  const asker = await agree(15, '13700000015');
  await reply({ from: '13700000015' });
  await sendCode(asker, { district });
  const [code = ''] = (await findCodes(world, '+8613700000015')).slice(-1);
  await reply({ from: '13700000015' });
  expect((await confirm(asker, { district, code })).preferences).toMatchObject({ state: 'STOPPED' });
});

test('a reply of START or 恢复 from the number resumes messages', async () => {
  const asker = await agree(16, '13700000016');
  for (const text of ['START', '恢复', ' 恢复订阅。']) {
    await reply({ from: '13700000016' });
    expect(await readPreferences(asker, { district })).toMatchObject({ state: 'STOPPED' });
    await reply({ from: '13700000016', text });
    expect(await readPreferences(asker, { district })).toMatchObject({ state: 'ACTIVE', stoppedAt: null });
  }
});

test('a clerk who records a number that was stopped resumes nothing', async () => {
  await reply({ from: '13700000017' });
  const cases = [{ application: chanchengApplication('CIVIL-0101', lanshi, { sequence: 17 }) }];
  const { number } = caseOf((await clerk.accept({ window: lanshiWindow, cases })).results[0]);
  const input = { district, number, channel: 'SMS', address: '13700000017' } as const;
  expect((await setPreferences(clerk, input)).preferences).toMatchObject({ state: 'STOPPED' });
  await sendCode(clerk, { district, number });
  const [code = ''] = await findCodes(world, '+8613700000017');
  expect((await confirm(clerk, { district, number, code })).preferences).toMatchObject({ state: 'ACTIVE' });
});

test('the answer is the same for a number that gets messages and for one that nobody gave', async () => {
  await agree(18, '13700000018');
  expect(await reply({ from: '13700000018' })).toEqual(await reply({ from: '13799990018' }));
});

test('a stop counts for everybody who gets messages at the number, in the gateway’s district only', async () => {
  const [one, other] = [await agree(6, '13700000006'), await agree(7, '13700000006')];
  await agreeTo(world, one, { channel: 'SMS', address: '13700000006' });
  await reply({ from: '13700000006' });
  for (const asker of [one, other])
    expect((await readPreferences(asker, { district }))?.stoppedAt).toEqual(expect.any(String));
  expect((await readPreferences(one))?.stoppedAt).toBeNull();
});

test.each<[string, Sent, number]>([
  ['signed by somebody else', { by: secretOf('another') }, 401],
  ['that is six minutes old', { at: new Date(Date.now() - 360_000) }, 401],
  ['from six minutes ahead', { at: new Date(Date.now() + 360_000) }, 401],
  ['of a district without a gateway', { district: '350205' }, 401],
  ['from no number', { from: 'nobody' }, 400],
])('a reply %s is refused', async (_, sent, status) => {
  expect(await reply({ from: '13700000008', ...sent })).toEqual([status, '']);
  expect((await readPreferences(untouched, { district }))?.stoppedAt).toBeNull();
});

test('a request without a signature is refused', async () => {
  const answer = await fetch(`${world.runner.url}/message-replies`, { method: 'POST', body: '{}' });
  expect([answer.status, await answer.text()]).toEqual([401, '']);
});

test('a body that is longer than any reply is refused unread, signed or not', async () => {
  const asker = await agree(9, '13700000009');
  expect(await reply({ from: '13700000009', text: '退'.repeat(16_384) })).toEqual([413, '']);
  const keys = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`k${i}`, 1]));
  const body = JSON.stringify({ ...keys, data: { district } });
  const answer = await fetch(`${world.runner.url}/message-replies`, { method: 'POST', body });
  expect([answer.status, await answer.text()]).toEqual([413, '']);
  expect(await reply({ from: '13700000009', text: `退订${' '.repeat(998)}` })).toEqual([204, '']);
  expect((await readPreferences(asker, { district }))?.stoppedAt).toEqual(expect.any(String));
});

test('a reply fits docs/asyncapi.json', () => {
  expect(findMisfits('Reply', bodyOf({}))).toEqual([]);
  expect(findMisfits('Reply', bodyOf({ district: 'Chancheng' }))).not.toEqual([]);
});

test('a gateway hands on 300 replies a minute, and is told to wait after that', async () => {
  // all within a minute: they may fall into two
  const answers = await Promise.all(Array.from({ length: 620 }, () => reply({ text: '谢谢' })));
  const statuses = new Set(answers.map(([status]) => status));
  expect([...statuses].sort()).toEqual([204, 429]);
});
