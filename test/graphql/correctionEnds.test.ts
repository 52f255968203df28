import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, codesOf, typesOf } from '../support/cases.ts';
import type { CaseFields } from '../support/operations.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, haicang, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, xinyangStreet } = places;
const materials = ['household-register'];

let world: World;
let clerk: Actor;
let reviewer: Actor;
beforeAll(async () => {
  world = await openWorld({ environment: { REGISTRY_FRESH_MS: '1' } });
  clerk = await world.clerk(xinanWindow);
  reviewer = await world.actor('reviewer', { offices: [xinyangStreet] });
});
afterAll(() => world.close());

const run = (time: string) => world.runner.runScheduled('supervise', haicang(time));
const applicantOf = (sequence: number) => world.actor('resident', { person: identityNumber(sequence) });
const find = async (number: string): Promise<CaseFields> => {
  const seen = await reviewer.at('2016-06-01 09:00').find(number);
  if (!seen) throw new Error('gone');
  return seen;
};
/** Accepts a case with 10 working days, and asks for a correction on Thursday 7 April: until Thursday 28 April. */
const waiting = async (sequence: number): Promise<string> => {
  const filed = application('HC-CA-07', xinan, sequence);
  const { number } = await acceptCase(clerk.at('2016-04-01 09:00'), xinanWindow, filed);
  const ask = { number, reason: '户口簿不清楚', materials };
  return caseOf(await reviewer.at('2016-04-07 10:00').requestCorrection(ask)).number;
};
const noticesOf = async (sequence: number): Promise<string[]> => {
  const applicant = (await applicantOf(sequence)).in('zh');
  const { data } = await applicant.send<{ myNotices: { edges: { node: { text: string } }[] } }>(
    '{ myNotices(first: 4) { edges { node { text } } } }',
  );
  return data.myNotices.edges.map(({ node }) => node.text);
};

describe('correction that nobody supplies', () => {
  let number: string;
  beforeAll(async () => {
    number = await waiting(1);
  });

  test('the applicant sees the last day for a correction', async () => {
    const query = `{ case(number: "${number}") { correction { dueAt dueOn dueIsProvisional } } }`;
    expect((await (await applicantOf(1)).at('2016-04-08 20:00').send(query)).data).toEqual({
      case: {
        correction: { dueAt: '2016-04-28T16:00:00.000Z', dueOn: '2016-04-28', dueIsProvisional: false },
      },
    });
  });

  test('the applicant is reminded three working days before the last day, once', async () => {
    await run('2016-04-25 08:45');
    expect(typesOf(await find(number))).not.toContain('CORRECTION_REMINDED');
    await Promise.all([run('2016-04-25 09:00'), run('2016-04-25 09:00')]);
    await run('2016-04-28 23:45');
    expect(typesOf(await find(number)).filter((type) => type === 'CORRECTION_REMINDED')).toHaveLength(1);
    expect((await noticesOf(1))[0]).toMatch(/仍待您在2016年4月28日前（含当日）补正，逾期将终止办理。$/);
  });

  test('a case ends after the last day, once, even by concurrent runs', async () => {
    expect((await Promise.all([run('2016-04-29 00:00'), run('2016-04-29 00:00')])).flat()).toHaveLength(2);
    const ended = await find(number);
    expect(ended).toMatchObject({
      status: 'LAPSED',
      desk: null,
      light: null,
      correction: null,
      remainingDays: null,
    });
    expect(typesOf(ended).filter((type) => type === 'CORRECTION_LAPSED')).toHaveLength(1);
    expect((await noticesOf(1))[0]).toMatch(/因逾期未补正已终止办理，您可以重新申请。$/);
  });

  test('nothing can be done to a case that has ended, and its applicant may apply again', async () => {
    const applicant = (await applicantOf(1)).at('2016-04-29 09:00');
    const late = await applicant.supplyCorrection({ number, materials });
    expect(codesOf(late)).toEqual(['NOT_ALLOWED_IN_STATUS']);
    expect(late.refusals[0]?.message).toMatch(/has ended, because its correction was not supplied in time/);
    expect((await find(number)).availableActions).toEqual([]);
    expect(codesOf(await applicant.submit({ application: application('HC-CA-07', xinan, 1) }))).toEqual([]);
  });

  test('a case that has ended counts as lapsed, neither on time nor overdue', async () => {
    await world.runner.drained();
    const supervisor = await world.actor('supervisor');
    const { data } = await supervisor.send<{ serviceReport: object }>(
      `{ serviceReport(district: "350205", from: "2016-04-29", to: "2016-04-29") { lapsed onTime overdue rejected withdrawn } }`,
    );
    expect(data.serviceReport).toEqual({ lapsed: 1, onTime: 0, overdue: 0, rejected: 0, withdrawn: 0 });
  });
});

test('a correction supplied on its last evening goes on with the days that were left', async () => {
  const number = await waiting(2);
  const supplied = await (await applicantOf(2))
    .at('2016-04-28 23:50')
    .supplyCorrection({ number, materials });
  expect(caseOf(supplied)).toMatchObject({ status: 'IN_REVIEW', dueOn: '2016-05-10' });
  await run('2016-04-29 00:00');
  expect((await find(number)).status).toBe('IN_REVIEW');
});

test('a correction is not supplied after its last day, even before the schedule has ended the case', async () => {
  const number = await waiting(6);
  const late = await (await applicantOf(6)).at('2016-04-29 00:05').supplyCorrection({ number, materials });
  expect(codesOf(late)).toEqual(['NOT_ALLOWED_IN_STATUS']);
  expect(late.refusals[0]?.message).toMatch(/^The last day for this correction was 2016-04-28/);
  expect((await find(number)).status).toBe('CORRECTION');
  await run('2016-04-29 00:15');
  expect((await find(number)).status).toBe('LAPSED');
});

test('a day on which the district is shut moves the last day of a correction', async () => {
  const number = await waiting(3);
  const operator = (await world.actor('operator')).at('2016-04-26 06:00');
  await operator.send(
    'mutation ($input: CloseDistrictInput!) { closeDistrict(input: $input) { moveCount } }',
    {
      input: {
        idempotencyKey: randomUUID(),
        district: '350205',
        day: '2016-04-26',
        reason: { zh: '台风', en: 'typhoon' },
        check: false,
      },
    },
  );
  await run('2016-04-26 06:15');
  await run('2016-04-29 00:00');
  expect((await find(number)).status).toBe('CORRECTION');
  expect((await noticesOf(3)).join('\n')).toMatch(/的补正期限因工作日安排调整，改为2016年4月29日。$/m);
  await run('2016-04-30 00:00');
  expect((await find(number)).status).toBe('LAPSED');
});

describe('second request for a correction', () => {
  const again = { reason: '还缺签字', materials };

  test('a second request needs a reason of its own', async () => {
    const number = await waiting(4);
    const clock = reviewer.at('2016-04-11 10:00');
    caseOf(await (await applicantOf(4)).at('2016-04-08 20:00').supplyCorrection({ number, materials }));
    const refused = await clock.requestCorrection({ number, ...again });
    expect(refused.refusals).toEqual([
      {
        code: 'CORRECTION_REPEATED',
        message: expect.stringContaining('everything must be asked for at once'),
        path: ['input', 'repeatReason'],
        file: null,
        allowed: null,
        packProblem: null,
      },
    ]);
    expect(codesOf(await clock.requestCorrection({ number, ...again, repeatReason: ' ' }))).toEqual([
      'INVALID_INPUT',
    ]);
    const asked = caseOf(await clock.requestCorrection({ number, ...again, repeatReason: '补正的材料有误' }));
    expect(asked.status).toBe('CORRECTION');
  });

  test('second requests are counted apart', async () => {
    await world.runner.drained();
    const supervisor = await world.actor('supervisor');
    const { data } = await supervisor.send<{ serviceReport: object }>(
      `{ serviceReport(district: "350205", from: "2016-04-11", to: "2016-04-11") { corrections correctionsRepeated } }`,
    );
    expect(data.serviceReport).toEqual({ corrections: 1, correctionsRepeated: 1 });
  });
});

test('a filing that is not accepted yet waits for its correction, and ends without it', async () => {
  const applicant = (await applicantOf(5)).at('2016-04-06 20:00');
  const filed = caseOf(await applicant.submit({ application: application('HC-PS-02', xinan, 5) }));
  const village = clerk.at('2016-04-07 09:00');
  caseOf(await village.requestCorrection({ number: filed.number, reason: '照片不清楚' }));
  await run('2016-05-06 00:00');
  expect((await village.find(filed.number))?.status).toBe('LAPSED');
});
