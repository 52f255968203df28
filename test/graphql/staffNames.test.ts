import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase } from '../support/cases.ts';
import { organisation, postingOf } from '../support/organisation.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

let world: World;
let operator: Actor;
let named: Actor;
beforeAll(async () => {
  world = await openWorld();
  operator = (await world.actor('operator')).at('2016-04-05 09:00');
  const posting = {
    subject: 'clerk-x1',
    desk: places.xinanWindow,
    from: '2016-04-06',
    duty: 'MAIN',
  } as const;
  postingOf(await organisation.postStaff(operator, { ...posting, name: '工号 0817' }));
  named = (await world.actor('clerk', { sub: 'clerk-x1', windows: [] })).at('2016-04-06 09:00');
});
afterAll(() => world.close());

describe('display name of staff', () => {
  const CASE = `query ($number: ID!) { case(number: $number) {
    owner { clerk staff { id name } } reviewer { name } history { type staff { id name } }
    accessLog { edges { node { staff { name } } } } } }`;
  const STAFF = { id: 'clerk-x1', name: '工号 0817' };

  test('an applicant reads by name who has the case, who acted on it and who looked at it', async () => {
    const { number } = await acceptCase(named, places.xinanWindow, application('HC-PS-04', places.xinan, 1));
    const applicant = await world.actor('resident', { person: identityNumber(1) });
    await named.find(number);
    const { data } = await applicant.at('2016-04-06 10:00').send(CASE, { number });
    expect(data).toEqual({
      case: {
        owner: { clerk: 'clerk-x1', staff: STAFF },
        reviewer: null,
        history: [
          { type: 'ACCEPTED', staff: STAFF },
          { type: 'FORWARDED', staff: STAFF },
        ],
        accessLog: { edges: [{ node: { staff: { name: '工号 0817' } } }] },
      },
    });
  });

  test('a person without a name is shown by id alone', async () => {
    const clerk = (await world.clerk(places.haifaWindow)).at('2016-04-06 09:00');
    const { number } = await acceptCase(clerk, places.haifaWindow, application('HC-PS-04', places.haifa, 2));
    const { data } = await clerk.send(
      'query ($number: ID!) { case(number: $number) { owner { staff { id name } } } }',
      {
        number,
      },
    );
    expect(data).toEqual({ case: { owner: { staff: { id: `clerk-${places.haifaWindow}`, name: null } } } });
  });

  test('an operator reads the names of the district’s postings', async () => {
    const query =
      '{ postings(district: "350205", subject: "clerk-x1") { edges { node { staff { id name } } } } }';
    expect((await operator.send(query)).data).toEqual({ postings: { edges: [{ node: { staff: STAFF } }] } });
  });

  test('the registry log names who changed it by their last posting', async () => {
    const posting = {
      subject: 'operator',
      desk: places.xinyangStreet,
      from: '2016-04-06',
      duty: 'RESERVE',
    } as const;
    postingOf(await organisation.postStaff(operator, { ...posting, name: '工号 9001' }));
    const { data } = await operator.send<{ registryLog: { edges: { node: object }[] } }>(
      '{ registryLog(district: "350205", first: 1) { edges { node { actor staff { id name } } } } }',
    );
    expect(data.registryLog.edges).toEqual([
      { node: { actor: 'operator', staff: { id: 'operator', name: '工号 9001' } } },
    ]);
  });

  test('a name of more than 40 characters is refused', async () => {
    const long = { subject: 'clerk-x2', desk: places.xinanWindow, from: '2016-04-06', duty: 'MAIN' } as const;
    const { refusals } = await organisation.postStaff(operator, { ...long, name: '工'.repeat(41) });
    expect(refusals).toMatchObject([{ code: 'INVALID_PACK', path: ['input', 'name'] }]);
  });
});
