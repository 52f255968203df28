import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf } from '../support/cases.ts';
import { agent, identityNumber, person } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
});
afterAll(() => world.close());

const filer = async (sequence: number, name?: string) =>
  (await world.actor('resident', { person: identityNumber(sequence), ...(name && { name }) })).at(
    '2016-04-05 20:00',
  );
const file = async (by: Actor, sequence: number): Promise<string> =>
  caseOf(await by.submit({ application: application('HC-PS-02', places.xinan, sequence) })).number;
const accept = (number: string, submitted: object = {}) =>
  clerk.accept({
    window: places.xinanWindow,
    cases: [{ submitted: { number, materials: [], visit: true, ...submitted } }],
  });

type Shown = { readonly name: string; readonly nameVerified: boolean };
const applicantOf = async (number: string): Promise<Shown | undefined> => {
  const { data } = await clerk.send<{ case: { applicantInClear: { name: string }; applicant: Shown } }>(
    `query ($number: ID!) { case(number: $number) { applicant { nameVerified }
      applicantInClear(purpose: CHECK_IDENTITY) { name } } }`,
    { number },
  );
  return (
    data.case && { name: data.case.applicantInClear.name, nameVerified: data.case.applicant.nameVerified }
  );
};

describe('the name of an online filer', () => {
  test('the name in the token is the applicant’s, whatever was typed', async () => {
    const number = await file(await filer(1, '陈真名'), 1);
    expect((await accept(number, { visit: false })).results[0]?.refusals).toEqual([]);
    expect(await applicantOf(number)).toEqual({ name: '陈真名', nameVerified: true });
  });

  test('a typed name is unverified until a desk accepts the case with a visit', async () => {
    const number = await file(await filer(2), 2);
    const own = async () =>
      (await (await filer(2)).send('{ myCases(first: 1) { edges { node { applicant { nameVerified } } } } }'))
        .body;
    expect(await own()).toContain('"nameVerified":false');
    await accept(number);
    expect(await own()).toContain('"nameVerified":true');
    expect(await applicantOf(number)).toEqual({ name: '陈某某', nameVerified: true });
  });

  test('an acceptance without a visit verifies no name', async () => {
    const number = await file(await filer(3), 3);
    await accept(number, { visit: false });
    expect(await applicantOf(number)).toEqual({ name: '陈某某', nameVerified: false });
  });

  test('a name of a token that is none is as good as no name', async () => {
    const number = await file(await filer(4, '<陈>'), 4);
    await accept(number, { visit: false });
    expect(await applicantOf(number)).toEqual({ name: '陈某某', nameVerified: false });
  });

  test('an agent’s token does not verify the name of the applicant', async () => {
    const online = await world.actor('agent', { person: identityNumber(901), name: '曹真名' });
    const { authority } = agent(901);
    const answer = await online.at('2016-04-05 20:00').submit({
      application: application('HC-PS-02', places.xinan, 5),
      authority,
    });
    const { number } = caseOf(answer);
    await accept(number, { visit: false });
    expect(await applicantOf(number)).toEqual({ name: '陈某某', nameVerified: false });
  });

  test('a name that a desk corrects is verified, one that the applicant corrects is not', async () => {
    const number = await file(await filer(6), 6);
    await accept(number, { visit: false });
    await clerk.requestCorrection({ number, reason: '姓名与证件不符' });
    expect(
      codesOf(await (await filer(6)).act('supplyCorrection', { number, name: '陈更正', materials: [] })),
    ).toEqual([]);
    expect(await applicantOf(number)).toEqual({ name: '陈更正', nameVerified: false });
    const correction = { name: '陈核实', reason: '按身份证更正' };
    expect(codesOf(await clerk.act('correctCase', { number, correction }))).toEqual([]);
    expect(await applicantOf(number)).toEqual({ name: '陈核实', nameVerified: true });
  });

  test('the applicant’s own correction takes the name of the token', async () => {
    const number = await file(await filer(7), 7);
    await accept(number, { visit: false });
    await clerk.requestCorrection({ number, reason: '姓名与证件不符' });
    await (await filer(7, '陈真名')).act('supplyCorrection', { number, name: '别名', materials: [] });
    expect(await applicantOf(number)).toEqual({ name: '陈真名', nameVerified: true });
  });
});

test('an applicant at a window is verified by the desk', async () => {
  const { results } = await clerk.accept({
    window: places.xinanWindow,
    cases: [{ application: application('HC-PS-02', places.xinan, 8) }],
  });
  expect(await applicantOf(caseOf(results[0]).number)).toEqual({ name: '陈某某', nameVerified: true });
});

test('who asks for help online is named by their token', async () => {
  const asked = async (sequence: number, name?: string) => {
    const { body } = await (await filer(sequence, name)).send(
      `mutation ($input: AskForHelpInput!) { askForHelp(input: $input) { helpRequest { asker { name nameVerified } } refusals { code } } }`,
      {
        input: {
          idempotencyKey: `help-${sequence}`,
          village: places.xinan,
          person: person(sequence),
          words: '如何办理？',
        },
      },
    );
    return body;
  };
  expect(await asked(9)).toContain('"asker":{"name":"陈**","nameVerified":false}');
  expect(await asked(10, '林真名')).toContain('"asker":{"name":"林**","nameVerified":true}');
});
