import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptCase } from '../support/cases.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, haifaWindow } = places;

let world: World;
let clerk: Actor;
let elsewhere: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:00');
  elsewhere = (await world.clerk(haifaWindow)).at('2016-04-06 10:00');
});
afterAll(() => world.close());

type Located = {
  readonly number: string;
  readonly status: string;
  readonly desk: { readonly code: string } | null;
  readonly case: { readonly number: string } | null;
};
const locate = async (who: Actor, number: string): Promise<Located | null> => {
  const { data } = await who.send<{ locateCase: Located | null }>(
    `{ locateCase(number: "${number}") { number status desk { code } case { number } } }`,
  );
  return data.locateCase;
};
const acceptOne = async (matter: string, sequence: number): Promise<string> =>
  (await acceptCase(clerk, xinanWindow, application(matter, xinan, sequence))).number;

test('a clerk of another window learns at which desk a case lies, and does not open it', async () => {
  const number = await acceptOne('HC-PS-02', 1);
  const found = { number, status: 'ACCEPTED', desk: { code: xinanWindow }, case: null };
  expect(await locate(elsewhere, number)).toEqual(found);
  expect(await locate(elsewhere, number.slice(-16).toLowerCase())).toEqual(found);
});

test('a clerk who may open the case gets it', async () => {
  const number = await acceptOne('HC-PS-02', 2);
  expect(await locate(clerk, number.slice(-16))).toMatchObject({ case: { number } });
});

test('a settled case is located by its whole number', async () => {
  const number = await acceptOne('HC-PS-02', 3);
  caseOf(await clerk.complete({ number }));
  expect(await locate(elsewhere, number)).toMatchObject({ status: 'COMPLETED', desk: null });
  expect(await locate(elsewhere, number.slice(-16))).toBeNull();
});

test('a draft is located by nobody, nor is a case by anybody but clerks of its district', async () => {
  const resident = (await world.actor('resident', { person: identityNumber(4) })).at('2016-04-06 11:00');
  const draft = caseOf(await resident.saveDraft({ draft: application('HC-PS-02', xinan, 4) }));
  expect(await locate(elsewhere, draft.number)).toBeNull();
  const number = await acceptOne('HC-PS-02', 5);
  const farAway = await world.actor('clerk', { district: '350206', windows: ['350206001001-01'] });
  for (const who of [resident, farAway.at('2016-04-06 11:00'), await world.actor('auditor')])
    expect(await locate(who, number)).toBeNull();
});

test('who located a case is in its access log, and a number that finds nothing is counted', async () => {
  const number = await acceptOne('HC-PS-02', 6);
  await locate(elsewhere, number);
  await locate(elsewhere, `${number.slice(0, -1)}${number.endsWith('0') ? '1' : '0'}`);
  const supervisor = (await world.actor('supervisor')).at('2016-04-06 12:00');
  const { data } = await supervisor.send<{
    case: { accessLog: { edges: { node: { kind: string } }[] } };
    searchMisses: { count: number }[];
  }>(`{ case(number: "${number}") { accessLog { edges { node { kind } } } }
    searchMisses(district: "350205", day: "2016-04-06") { count } }`);
  expect(data.case.accessLog.edges.map(({ node }) => node.kind)).toContain('LOOKED_UP');
  expect(data.searchMisses.length).toBeGreaterThan(0);
});
