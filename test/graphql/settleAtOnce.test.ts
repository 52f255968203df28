import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ApplicationInput } from '../../functions/graphql/generated/types.ts';
import { codesOf, typesOf } from '../support/cases.ts';
import type { CaseAnswer, CaseFields } from '../support/operations.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow } = places;

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = await world.clerk(xinanWindow);
});
afterAll(() => world.close());

const send = async (
  given: Pick<Parameters<Actor['accept']>[0], 'cases'> & Partial<Parameters<Actor['accept']>[0]>,
  at = '2016-04-06 09:00',
): Promise<CaseAnswer> => {
  const input = { window: xinanWindow, settleAtOnce: true, ...given };
  return (await clerk.at(at).accept(input)).results[0] ?? { case: null, refusals: [] };
};
const settle = async (one: ApplicationInput, at?: string): Promise<CaseFields> =>
  caseOf(await send({ cases: [{ application: one }] }, at));

test('a case that the window may settle is accepted and completed at once, with its certificate', async () => {
  const settled = await settle(application('HC-PS-02', xinan, 1));
  expect(settled).toMatchObject({
    status: 'COMPLETED',
    desk: null,
    onTheSpot: true,
    version: 1,
    acceptedAt: '2016-04-06T01:00:00.000Z',
    completedAt: '2016-04-06T01:00:00.000Z',
  });
  expect(typesOf(settled)).toEqual(['ACCEPTED', 'COMPLETED']);
  const { data } = await clerk
    .at('2016-04-06 09:10')
    .send<{ case: { certificate: { status: string } | null } }>(
      'query ($number: ID!) { case(number: $number) { certificate { status } } }',
      { number: settled.number },
    );
  expect(data.case.certificate).toEqual({ status: 'VALID' });
});

test('a case that only an office may settle is accepted and forwarded, not completed', async () => {
  const accepted = await settle(application('HC-CA-07', xinan, 2));
  expect(accepted).toMatchObject({ status: 'IN_REVIEW', completedAt: null });
  expect(typesOf(accepted)).toEqual(['ACCEPTED', 'FORWARDED']);
});

test('a case submitted online is accepted and completed at once', async () => {
  const resident = await world.actor('resident', { person: identityNumber(3) });
  const { number } = caseOf(
    await resident.at('2016-04-05 20:00').submit({ application: application('HC-PS-02', xinan, 3) }),
  );
  const settled = caseOf(await send({ cases: [{ submitted: { number, materials: [], visit: false } }] }));
  expect(settled).toMatchObject({ status: 'COMPLETED', onTheSpot: true, version: 2 });
  expect(typesOf(settled)).toEqual(['SUBMITTED', 'ACCEPTED', 'COMPLETED']);
});

test('what was taken on paper is completed at once too, and does not count as on the spot', async () => {
  const received = { at: new Date('2016-04-06T00:30:00Z'), reason: '停电' };
  const settled = caseOf(
    await send({ received, cases: [{ application: application('HC-PS-02', xinan, 4) }] }),
  );
  expect(settled).toMatchObject({ status: 'COMPLETED', onTheSpot: false });
});

test('a request to settle at once that is repeated acts once, and is another one than to accept', async () => {
  const request = { idempotencyKey: 'once', cases: [{ application: application('HC-PS-02', xinan, 5) }] };
  const first = caseOf(await send(request));
  const again = caseOf(await send(request, '2016-04-06 09:10'));
  expect([again.number, again.version, typesOf(again)]).toEqual([first.number, 1, ['ACCEPTED', 'COMPLETED']]);
  expect(codesOf(await send({ ...request, settleAtOnce: false }))).toEqual(['KEY_REUSED']);
});

test('a settlement at once is undone like any other', async () => {
  const { number } = await settle(application('HC-PS-02', xinan, 6));
  const undone = caseOf(
    await clerk
      .at('2016-04-06 09:20')
      .act('undoDecision', { number, decision: 'COMPLETION', reason: '录入有误' }),
  );
  expect(undone).toMatchObject({ status: 'ACCEPTED', desk: { code: xinanWindow } });
  expect(caseOf(await clerk.at('2016-04-06 09:30').complete({ number }))).toMatchObject({
    status: 'COMPLETED',
  });
});

test('every measure is the same whether a case is settled at once or accepted and then completed', async () => {
  await settle(application('HC-PS-02', xinan, 7), '2016-04-11 09:00');
  const twice = clerk.at('2016-04-12 09:00');
  const { results } = await twice.accept({
    window: xinanWindow,
    cases: [{ application: application('HC-PS-02', xinan, 8) }],
  });
  await twice.complete({ number: caseOf(results[0]).number });
  const [atOnce, inTwoSteps] = await Promise.all(
    ['2016-04-11', '2016-04-12'].map((day) => world.report({ from: day, to: day })),
  );
  expect(atOnce).toMatchObject({ accepted: 1, completed: 1, completedOnSpot: 1, onTime: 1, visits: 1 });
  expect(inTwoSteps).toEqual({ ...atOnce });
});
