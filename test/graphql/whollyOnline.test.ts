import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { photo } from '../support/contents.ts';
import { upload } from '../support/files.ts';
import { agreeTo, deliveriesOf, receivedBy } from '../support/messages.ts';
import { openVerifier } from '../support/offlineVerifier.ts';
import { copyWithMessages } from '../support/packCopy.ts';
import { identityNumber, person } from '../support/people.ts';
import { type Actor, caseOf, haicang, openWorld, places, type World } from '../support/world.ts';

/** A day on which wholly online matters take files. */
const MORNING = '2026-03-02 09:30';
const ADDRESS = '海沧区新垵村示例路1号';
const NO_QUIET_HOURS = { quietFrom: '00:00', quietTo: '00:00' };
const Webhook = z.object({ type: z.string(), data: z.looseObject({ number: z.string() }) });

let world: World;
let clerk: Actor;
let resident: Actor;
beforeAll(async () => {
  world = await openWorld({ messages: true, packs: [copyWithMessages('350205', NO_QUIET_HOURS)] });
  clerk = (await world.clerk(places.xinanWindow)).at(MORNING);
  resident = (await world.actor('resident', { person: identityNumber(1) })).at(MORNING);
});
afterAll(() => world.close());

const sendPhoto = async (colour: string) => ({
  material: 'resident-id-card',
  upload: (await upload(world, resident, await photo(colour), 'JPEG')).id,
});

const fileOnline = async (): Promise<string> => {
  const application = {
    matter: 'HC-PS-03',
    village: places.xinan,
    applicant: person(1),
    materials: [],
    form: { address: ADDRESS, movedInOn: '2026-02-20', reason: 'WORK' },
    files: [await sendPhoto('red'), await sendPhoto('green')],
  };
  return caseOf(await resident.submit({ application })).number;
};

const tokenOf = async (number: string): Promise<string> => {
  const query = 'query ($number: ID!) { case(number: $number) { certificate { token } } }';
  const { data } = await resident.send<{ case: { certificate: { token: string } } }>(query, { number });
  return data.case.certificate.token;
};

/** The messages about a case, as an outside system and the resident's telephone received them. */
const messagesOf = async (number: string) => {
  await world.runner.drained();
  const events = world.runner
    .messages()
    .flatMap(({ webhook }) => webhook ?? [])
    .map(({ body }) => Webhook.parse(body))
    .filter(({ data }) => data.number === number)
    .map(({ type }) => type);
  const texts = await receivedBy(world, '+8613812345678');
  return { events, texts: texts.map(({ text }) => text) };
};

test('a resident files with photos, corrects, is told of each step, and shows a school the certificate’s address alone', async () => {
  await agreeTo(world, resident, { channel: 'SMS', address: '13812345678' });
  const number = await fileOnline();
  const accepted = { submitted: { number, visit: false, materials: [] } };
  caseOf((await clerk.accept({ window: places.xinanWindow, cases: [accepted] })).results[0]);
  caseOf(await clerk.requestCorrection({ number, reason: '照片不清', materials: ['resident-id-card'] }));
  caseOf(await resident.supplyCorrection({ number, files: [await sendPhoto('blue')] }));
  caseOf(await clerk.complete({ number }));

  const { events, texts } = await messagesOf(number);
  expect(events).toEqual([
    'Case Submitted',
    'Case Accepted',
    'Case Correction Requested',
    'Case Correction Supplied',
    'Case Completed',
  ]);
  expect(texts).toHaveLength(3);
  for (const text of texts) expect(text).toContain(number.slice(-4));
  expect((await deliveriesOf(resident)).map(([, state]) => state)).toEqual(['SENT', 'SENT', 'SENT']);

  const [signed, ...disclosures] = (await tokenOf(number)).split('~');
  const address = disclosures.find((one) => Buffer.from(one, 'base64url').toString().includes(ADDRESS));
  const school = await openVerifier(world.runner.url, '2026-03-03 10:00');
  const currentDate = haicang('2026-03-03 10:00').getTime() / 1000;
  const { payload } = await school.verify(`${signed}~${address}~`, { currentDate });
  expect(payload).toMatchObject({ sub: number, fields: { address: ADDRESS } });
  expect(Object.keys(payload)).not.toContain('name');
  expect(Object.keys(payload)).not.toContain('bearer');
  expect(JSON.stringify(payload)).not.toContain(identityNumber(1));
});
