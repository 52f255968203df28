import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMisfits } from '../support/asyncapi.ts';
import {
  agreeTo,
  confirm,
  deliveriesOf,
  findCodes,
  NEVER_QUIET,
  readPreferences,
  receivedBy,
  sendCode,
  setPreferences,
} from '../support/messages.ts';
import { copyWithMessages } from '../support/packCopy.ts';
import { identityNumber } from '../support/people.ts';
import { refusalCodes } from '../support/queue.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow } = places;

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld({ messages: true, packs: [copyWithMessages('350205', NEVER_QUIET)] });
  clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:00');
});
afterAll(() => world.close());

const resident = async (sequence: number, time = '2016-04-06 08:30'): Promise<Actor> =>
  (await world.actor('resident', { person: identityNumber(sequence) })).at(time);
const acceptFor = async (sequence: number): Promise<string> => {
  const cases = [{ application: application('HC-PS-02', xinan, sequence) }];
  return caseOf((await clerk.accept({ window: xinanWindow, cases })).results[0]).number;
};
/** Names an address that nobody proved, and has a code sent there. */
const ask = async (sequence: number): Promise<readonly [asker: Actor, code: string]> => {
  const asker = await resident(sequence);
  const address = `+861370000${String(sequence).padStart(4, '0')}`;
  await setPreferences(asker, { channel: 'SMS', address });
  await sendCode(asker);
  return [asker, (await findCodes(world, address)).at(-1) ?? ''];
};
/** Returns a code that is not the given one. */
const anotherThan = (code: string, by = 1): string => String((Number(code) + by) % 1e6).padStart(6, '0');

test('a number that a resident names gets nothing but a code until they enter it', async () => {
  const asker = await resident(1);
  const address = '+8613700000001';
  const named = await setPreferences(asker, { channel: 'SMS', address });
  expect(named.preferences).toMatchObject({ state: 'UNCONFIRMED', codeUntil: null });
  const number = await acceptFor(1);
  expect(await receivedBy(world, address)).toEqual([]);
  expect(await deliveriesOf(asker)).toEqual([['ACCEPTED', null]]);

  expect((await sendCode(asker)).preferences).toMatchObject({
    ...{ state: 'UNCONFIRMED', codeUntil: '2016-04-06T00:40:00.000Z' },
  });
  const [code = ''] = await findCodes(world, address);
  expect((await confirm(asker, { code })).preferences).toMatchObject({ state: 'ACTIVE', codeUntil: null });
  caseOf(await clerk.complete({ number }));
  expect(await receivedBy(world, address)).toHaveLength(1);
});

test('a code comes in the language that was chosen, by mail too, and may be typed with spaces and full width', async () => {
  const asker = await resident(2);
  await setPreferences(asker, { channel: 'EMAIL', address: 'two@example.org', language: 'EN' });
  await sendCode(asker);
  const [code = ''] = await findCodes(world, 'two@example.org');
  expect(world.runner.messages().find(({ to }) => to === 'two@example.org')?.text).toBe(
    `[Tongban 350205] Your code is ${code}, valid for 10 minutes. Enter it to get messages here. Tell nobody; if you did not ask for it, ignore this.`,
  );
  const typed = ` ${code.slice(0, 3)} ${code.slice(3)}`.replace(/\d/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  );
  expect((await confirm(asker, { code: typed })).preferences).toMatchObject({ state: 'ACTIVE' });
});

test('five wrong codes use up the one that was sent, and a new one counts', async () => {
  const [asker, code] = await ask(3);
  const messages: string[] = [];
  for (let by = 1; by <= 6; by += 1) {
    const { refusals } = await confirm(asker, { code: anotherThan(code, by) });
    expect(refusals).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'code'] }]);
    messages.push(refusals[0]?.message ?? '');
  }
  expect(messages[0]).toBe('This value is not valid: it is not the code that was sent; tries left: 4.');
  expect(messages[5]).toBe(
    'This value is not valid: it is over, used up or was not sent yet; please have a new one sent.',
  );
  expect(refusalCodes(await confirm(asker, { code }))).toEqual(['INVALID_INPUT']);
  await sendCode(asker.at('2016-04-06 08:31'));
  const newer = (await findCodes(world, '+8613700000003')).at(-1) ?? '';
  const { preferences } = await confirm(asker.at('2016-04-06 08:32'), { code: newer });
  expect(preferences).toMatchObject({ state: 'ACTIVE' });
});

test('of many codes that are entered at once no more than five are compared', async () => {
  const [asker, code] = await ask(4);
  const tries = Array.from({ length: 12 }, (_, i) => confirm(asker, { code: anotherThan(code, i + 1) }));
  await Promise.all(tries);
  expect(refusalCodes(await confirm(asker, { code }))).toEqual(['INVALID_INPUT']);
  expect(await readPreferences(asker)).toMatchObject({ state: 'UNCONFIRMED', codeUntil: null });
});

test('a code is over after ten minutes', async () => {
  const [asker, code] = await ask(5);
  const late = asker.at('2016-04-06 08:40');
  expect(await readPreferences(late)).toMatchObject({ state: 'UNCONFIRMED', codeUntil: null });
  expect((await confirm(late, { code })).refusals).toMatchObject([{ path: ['input', 'code'] }]);
});

test('a code of another address confirms nothing', async () => {
  const [asker, code] = await ask(6);
  await setPreferences(asker, { channel: 'SMS', address: '13700000106' });
  expect((await confirm(asker, { code })).refusals).toMatchObject([{ path: ['input', 'code'] }]);
});

test('a code that is not six digits is refused, and is no try', async () => {
  const [asker, code] = await ask(7);
  for (let i = 0; i < 6; i += 1)
    expect((await confirm(asker, { code: '12345' })).refusals[0]?.message).toBe(
      'This value is not valid: it must be the 6 digits that you received.',
    );
  expect((await confirm(asker, { code })).refusals).toEqual([]);
});

test('one number gets three codes a day and ten a month, whoever asks', async () => {
  const stranger = { channel: 'SMS', address: '13700000108' } as const;
  const codesOn = async (day: number): Promise<string[]> => {
    const refused: string[] = [];
    for (const sequence of [20, 21, 22, 23]) {
      const asker = await resident(sequence + day * 4, `2016-05-0${day} 09:00`);
      await setPreferences(asker, stranger);
      refused.push(...refusalCodes(await sendCode(asker)));
    }
    return refused;
  };
  expect(await codesOn(3)).toEqual(['LIMIT_REACHED']);
  await codesOn(4);
  await codesOn(5);
  expect(await codesOn(6)).toEqual(['LIMIT_REACHED', 'LIMIT_REACHED', 'LIMIT_REACHED']);
  expect(await findCodes(world, '+8613700000108')).toHaveLength(10);
});

test('one mailbox gets three codes a day, however its address is spelt', async () => {
  const refused: string[] = [];
  for (const [i, name] of ['stranger', 'Stranger', 'stranger+1', 'STRANGER+2'].entries()) {
    const asker = await resident(60 + i);
    await setPreferences(asker, { channel: 'EMAIL', address: `${name}@example.com` });
    refused.push(...refusalCodes(await sendCode(asker)));
  }
  expect(refused).toEqual(['LIMIT_REACHED']);
});

test('one person asks for five codes a day, to whatever numbers', async () => {
  const asker = await resident(9);
  const answers: string[] = [];
  for (let i = 0; i < 6; i += 1) {
    await setPreferences(asker, { channel: 'SMS', address: `1370000090${i}` });
    answers.push(...refusalCodes(await sendCode(asker)));
  }
  expect(answers).toEqual(['LIMIT_REACHED']);
});

test('a code that is asked for twice under one key is sent once, and is confirmed once', async () => {
  const asker = await resident(10);
  await setPreferences(asker, { channel: 'SMS', address: '13700000010' });
  const idempotencyKey = randomUUID();
  await sendCode(asker, { idempotencyKey });
  await sendCode(asker.at('2016-04-06 08:31'), { idempotencyKey });
  const codes = await findCodes(world, '+8613700000010');
  expect(codes).toHaveLength(1);
  const input = { idempotencyKey, code: codes[0] ?? '' };
  const first = await confirm(asker, input);
  expect(await confirm(asker, input)).toEqual(first);
  expect(refusalCodes(await confirm(asker, { ...input, code: '000000' }))).toEqual(['KEY_REUSED']);
});

test('an address that is confirmed, or none, needs no code', async () => {
  const asker = await resident(11);
  expect(refusalCodes(await sendCode(asker))).toEqual(['NOT_ALLOWED_IN_STATUS']);
  await agreeTo(world, asker, { channel: 'SMS', address: '13700000011' });
  for (const refused of [await sendCode(asker), await confirm(asker, { code: '123456' })])
    expect(refusalCodes(refused)).toEqual(['NOT_ALLOWED_IN_STATUS']);
});

test('a confirmed address stays so when other settings change, and another one does not', async () => {
  const asker = await resident(12);
  await agreeTo(world, asker, { channel: 'SMS', address: '13700000012' });
  const same = await setPreferences(asker, { channel: 'SMS', address: '137 0000 0012', namesMatter: true });
  expect(same.preferences).toMatchObject({ state: 'ACTIVE', namesMatter: true });
  const other = await setPreferences(asker, { channel: 'SMS', address: '13700000112' });
  expect(other.preferences).toMatchObject({ state: 'UNCONFIRMED' });
});

test('what a clerk records with the applicant present needs no code', async () => {
  const number = await acceptFor(13);
  await setPreferences(await resident(13), { channel: 'SMS', address: '13700000013' });
  const { preferences } = await setPreferences(clerk, { number, channel: 'SMS', address: '13700000013' });
  expect(preferences).toMatchObject({ state: 'ACTIVE' });
});

test('an address that nobody proved is not told that a window replaced it', async () => {
  const number = await acceptFor(14);
  await setPreferences(await resident(14), { channel: 'SMS', address: '13700000014' });
  await setPreferences(clerk, { number, channel: 'SMS', address: '13700000114' });
  expect(await receivedBy(world, '+8613700000014')).toEqual([]);
});

test('the event of a code fits docs/asyncapi.json, holds neither code nor address, and goes to no outside system', async () => {
  const [, code] = await ask(15);
  const events = JSON.parse(JSON.stringify(world.runner.notices())) as {
    Source: string;
    DetailType: string;
    Detail: object;
  }[];
  const event = events.findLast(({ Source }) => Source === 'tongban.codes');
  const { Source: source, DetailType, Detail: detail } = event ?? {};
  expect(findMisfits('Event', { source, 'detail-type': DetailType, detail })).toEqual([]);
  expect(JSON.stringify(event)).not.toMatch(new RegExp(`${code}|1370000`));
  expect(JSON.stringify(world.runner.messages().filter(({ via }) => via === 'webhook'))).not.toContain(
    'Address Code Asked',
  );
});

test('a demo sends codes, and no messages about its cases', async () => {
  const demo = await openWorld({ messages: 'CODES', packs: [copyWithMessages('350205', NEVER_QUIET)] });
  try {
    const asker = (await demo.actor('resident', { person: identityNumber(1) })).at('2016-04-06 08:30');
    const { preferences } = await agreeTo(demo, asker, { channel: 'SMS', address: '13700000001' });
    expect(preferences).toMatchObject({ state: 'ACTIVE' });
    const desk = (await demo.clerk(xinanWindow)).at('2016-04-06 09:00');
    await desk.accept({ window: xinanWindow, cases: [{ application: application('HC-PS-02', xinan, 1) }] });
    expect(await receivedBy(demo, '+8613700000001')).toEqual([]);
  } finally {
    await demo.close();
  }
});
