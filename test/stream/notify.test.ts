import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { acceptCase } from '../support/cases.ts';
import { askForHelp } from '../support/help.ts';
import { agent, identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, haicang, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, xinyangStreet } = places;
const Published = z.array(
  z.object({
    EventBusName: z.string(),
    Source: z.string(),
    DetailType: z.string(),
    Detail: z.strictObject({
      version: z.literal(1),
      id: z.string(),
      number: z.string(),
      district: z.string(),
      village: z.string(),
      matter: z.string().nullable(),
      type: z.string(),
      at: z.string(),
      status: z.string(),
      to: z.array(z.string()),
      message: z.object({ zh: z.string(), en: z.string() }).nullable(),
      messageToAgent: z.object({ zh: z.string(), en: z.string() }).nullable(),
      messageToFormerAgent: z.object({ zh: z.string(), en: z.string() }).nullable(),
    }),
  }),
);

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = await world.clerk(xinanWindow);
});
afterAll(() => world.close());

const published = async (number: string) => {
  await world.runner.drained();
  return Published.parse(world.runner.notices()).filter(({ Detail }) => Detail.number === number);
};
const typesOf = async (number: string) => (await published(number)).map(({ DetailType }) => DetailType);

describe('notices of a case', () => {
  let number: string;
  beforeAll(async () => {
    ({ number } = await acceptCase(
      clerk.at('2016-04-06 09:00'),
      xinanWindow,
      application('HC-CA-07', xinan, 1),
      agent(900),
    ));
    const reviewer = (await world.actor('reviewer', { offices: [xinyangStreet] })).at('2016-04-07 09:00');
    caseOf(await reviewer.reject({ number, reason: '陈某某的户口不在本区' }));
  });

  test('each event of a case is published once and in order', async () => {
    expect(
      (await published(number)).map(({ Source, DetailType, Detail }) => [Source, DetailType, Detail.id]),
    ).toEqual([
      ['tongban.cases', 'Case Accepted', `${number}#0`],
      ['tongban.cases', 'Case Forwarded', `${number}#1`],
      ['tongban.cases', 'Case Rejected', `${number}#2`],
    ]);
  });

  test('a published event holds desk, destination and the applicant’s message', async () => {
    const [, forwarded] = await published(number);
    expect(forwarded).toMatchObject({
      EventBusName: 'tongban-local-notices',
      Detail: {
        district: '350205',
        village: xinan,
        matter: 'HC-CA-07',
        type: 'FORWARDED',
        to: [xinyangStreet],
      },
    });
    expect(forwarded?.Detail.message?.zh).toMatch(/^您的“.+”（.+）已转.+审核。$/);
    expect(forwarded?.Detail.message?.en).toContain(number.slice(-16));
  });

  test('a published event holds no name, identity number or reason', async () => {
    expect(JSON.stringify(await published(number))).not.toMatch(/陈|曹|999999|户口不在|\*\*/);
  });
});

test('an applicant’s own act is published without a message to them', async () => {
  const applicant = (await world.actor('resident', { person: identityNumber(2) })).at('2016-04-06 20:00');
  const { number } = caseOf(await applicant.submit({ application: application('HC-PS-02', xinan, 2) }));
  const [submitted] = await published(number);
  expect(submitted).toMatchObject({ DetailType: 'Case Submitted', Detail: { message: null } });
});

test('a draft is published only when it is submitted', async () => {
  const applicant = (await world.actor('resident', { person: identityNumber(3) })).at('2016-04-06 20:00');
  const draft = { matter: 'HC-PS-03', village: xinan, materials: [] };
  const { number } = caseOf(await applicant.saveDraft({ draft }));
  await applicant.saveDraft({ draft, number });
  expect(await typesOf(number)).toEqual([]);
});

test('help requests are published without their texts', async () => {
  const { number } = await askForHelp(world, 4, '2016-04-06 09:00');
  await world.runner.runScheduled('supervise', haicang('2016-04-06 10:15'));
  expect(await typesOf(number)).toEqual(['Help Asked', 'Help Escalated']);
  expect(JSON.stringify(await published(number))).not.toMatch(/照片|陈|999999/);
});

test('the local runner shows published events', async () => {
  await world.runner.drained();
  const answer = await fetch(`${world.runner.url}/notices`);
  expect(await answer.json()).toEqual(world.runner.notices());
});
