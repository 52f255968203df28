import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, codesOf, typesOf } from '../support/cases.ts';
import type { CaseFields } from '../support/operations.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, haicang, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, xinyangStreet } = places;
const OFFICE = '350205000000-PS';

let world: World;
let clerk: Actor;
let reviewer: Actor;
let supervisor: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = await world.clerk(xinanWindow);
  reviewer = await world.actor('reviewer', { sub: 'wang', offices: [OFFICE, xinyangStreet] });
  supervisor = await world.actor('supervisor');
});
afterAll(() => world.close());

const accept = async (matter: string, sequence: number, at = '2016-04-01 09:00'): Promise<string> =>
  (await acceptCase(clerk.at(at), xinanWindow, application(matter, xinan, sequence))).number;
const applicantOf = (sequence: number) => world.actor('resident', { person: identityNumber(sequence) });
const lastNotice = async (sequence: number): Promise<string> => {
  const applicant = (await applicantOf(sequence)).in('zh');
  const { data } = await applicant.send<{ myNotices: { edges: { node: { text: string } }[] } }>(
    '{ myNotices(first: 1) { edges { node { text } } } }',
  );
  return data.myNotices.edges[0]?.node.text ?? '';
};
const find = async (number: string, at: string): Promise<CaseFields> => {
  const seen = await supervisor.at(at).find(number);
  if (!seen) throw new Error('gone');
  return seen;
};
const run = (time: string) => world.runner.runScheduled('supervise', haicang(time));
const reported = async (day: string): Promise<object> => {
  await world.runner.drained();
  const query = `{ serviceReport(district: "350205", from: "${day}", to: "${day}") { extended suspended } }`;
  return (await supervisor.send<{ serviceReport: object }>(query)).data.serviceReport;
};

describe('extension of a limit', () => {
  // a residence permit: 15 calendar days, which may be extended by 15
  const why = { days: 15, reason: '材料须向户籍地核实', basis: '居住证暂行条例第十条' };
  let number: string;
  beforeAll(async () => {
    number = await accept('HC-PS-04', 1);
  });

  test('a matter says how far its limit may be extended, and by whom', async () => {
    const query = '{ matter(district: "350205", code: "HC-PS-04") { extension { days by } correctionDays } }';
    expect((await world.stranger.at('2016-04-01 09:00').send(query)).data).toEqual({
      matter: { extension: { days: 15, by: ['REVIEWER', 'SUPERVISOR'] }, correctionDays: 15 },
    });
  });

  test.each([
    ['more days than the matter allows', { days: 16 }, 'INVALID_INPUT input.days'],
    ['no day', { days: 0 }, 'INVALID_INPUT input.days'],
    ['no reason', { reason: ' ' }, 'INVALID_INPUT input.reason'],
    ['no legal basis', { basis: '' }, 'INVALID_INPUT input.basis'],
  ])('an extension with %s is refused', async (_, wrong, refusal) => {
    const { refusals } = await reviewer
      .at('2016-04-11 09:00')
      .act('extendCase', { number, ...why, ...wrong });
    expect(refusals.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([refusal]);
  });

  test('a limit is extended from its last day on, and its applicant reads why', async () => {
    expect((await find(number, '2016-04-11 09:00')).dueOn).toBe('2016-04-16');
    const extended = caseOf(await reviewer.at('2016-04-11 09:00').act('extendCase', { number, ...why }));
    expect(extended).toMatchObject({ status: 'IN_REVIEW', dueOn: '2016-05-01', remainingDays: 20 });
    expect(await lastNotice(1)).toMatch(
      /的办理时限延长至2016年5月1日：材料须向户籍地核实 居住证暂行条例第十条。$/,
    );
    const query = `{ case(number: "${number}") { extension { days reason basis before } history { type basis dueOn } } }`;
    const { data } = await (await applicantOf(1))
      .at('2016-04-11 10:00')
      .send<{ case: { history: object[] } }>(query);
    expect(data.case).toMatchObject({ extension: { ...why, before: '2016-04-16' } });
    expect(data.case.history.at(-1)).toEqual({ type: 'EXTENDED', basis: why.basis, dueOn: '2016-05-01' });
  });

  test('a limit is extended once', async () => {
    const second = await supervisor.at('2016-04-20 09:00').act('extendCase', { number, ...why });
    expect(second.refusals[0]).toMatchObject({
      code: 'NOT_EXTENDABLE',
      message: 'This limit cannot be extended: a limit is extended once.',
      path: ['input', 'number'],
    });
    expect((await find(number, '2016-04-20 09:00')).availableActions).not.toContain('EXTEND');
  });

  test('a supervisor extends a limit if the matter names them, but nobody after it has passed', async () => {
    const late = await accept('HC-PS-04', 2);
    expect(
      codesOf(await supervisor.at('2016-04-18 09:00').act('extendCase', { number: late, ...why })),
    ).toEqual(['NOT_EXTENDABLE']);
    const open = await accept('HC-PS-04', 3);
    expect((await find(open, '2016-04-11 11:00')).availableActions).toContain('EXTEND');
    expect(
      caseOf(await supervisor.at('2016-04-11 11:00').act('extendCase', { number: open, ...why })).dueOn,
    ).toBe('2016-05-01');
  });

  test('a matter without extension is not extended, and no window extends a limit', async () => {
    const other = await accept('HC-CA-07', 4);
    const refused = await reviewer
      .in('zh')
      .at('2016-04-11 09:00')
      .act('extendCase', { number: other, ...why });
    expect(refused.refusals[0]?.message).toBe('不能延长办理时限：该事项不允许延长办理时限。');
    expect(codesOf(await clerk.at('2016-04-11 09:00').act('extendCase', { number: other, ...why }))).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('extensions are counted', async () => {
    expect(await reported('2016-04-11')).toEqual({ extended: 2, suspended: 0 });
  });
});

describe('suspension', () => {
  const hearing = { kind: 'HEARING', lastDay: '2016-04-20', reason: '利害关系人申请听证' } as const;
  const suspend = async (sequence: number, more: object = {}) => {
    const number = await accept('HC-CA-07', sequence);
    return reviewer.at('2016-04-07 10:00').act('suspendCase', { number, ...hearing, ...more });
  };

  test('a suspended case stands still until a day that its applicant is told', async () => {
    const { number, ...suspended } = caseOf(await suspend(10));
    expect(suspended).toMatchObject({ status: 'SUSPENDED', desk: { code: xinyangStreet }, remainingDays: 7 });
    expect(await lastNotice(10)).toMatch(/因听证暂停计时，至2016年4月20日：利害关系人申请听证。$/);
    const query = `{ case(number: "${number}") { light remainingDays correction { reason } suspension { kind since reason lastDay } } }`;
    expect((await (await applicantOf(10)).at('2016-04-19 09:00').send(query)).data).toEqual({
      case: {
        light: 'GREEN',
        remainingDays: 7,
        correction: null,
        suspension: { ...hearing, since: '2016-04-07T02:00:00.000Z' },
      },
    });
    expect(codesOf(await reviewer.at('2016-04-08 09:00').complete({ number }))).toEqual([
      'NOT_ALLOWED_IN_STATUS',
    ]);
  });

  test('a suspension ends by the schedule after its last day, once, with the days that were left', async () => {
    const { number } = caseOf(await suspend(11));
    await run('2016-04-20 23:45');
    expect((await find(number, '2016-04-20 23:50')).status).toBe('SUSPENDED');
    await Promise.all([run('2016-04-22 09:00'), run('2016-04-22 09:00')]);
    const resumed = await find(number, '2016-04-22 09:30');
    expect(resumed).toMatchObject({ status: 'IN_REVIEW', dueOn: '2016-04-29', remainingDays: 5 });
    expect(typesOf(resumed).filter((type) => type === 'RESUMED')).toHaveLength(1);
    expect(await lastNotice(11)).toMatch(/已恢复计时，办理时限至2016年4月29日。$/);
    expect(codesOf(await reviewer.at('2016-04-29 16:00').complete({ number }))).toEqual([]);
  });

  test('the desk resumes a case early', async () => {
    const { number } = caseOf(await suspend(12));
    const resumed = caseOf(await reviewer.at('2016-04-14 09:00').act('resumeCase', { number }));
    expect(resumed).toMatchObject({ status: 'IN_REVIEW', dueOn: '2016-04-25' });
    await run('2016-04-21 00:00');
    expect(typesOf(await find(number, '2016-04-21 09:00')).filter((type) => type === 'RESUMED')).toHaveLength(
      1,
    );
  });

  test('a suspended case is not escalated, and may be withdrawn', async () => {
    const { number } = caseOf(await suspend(13, { lastDay: '2016-06-30' }));
    await run('2016-05-20 09:00');
    expect(typesOf(await find(number, '2016-05-20 09:30'))).not.toContain('ESCALATED');
    const applicant = (await applicantOf(13)).at('2016-05-20 10:00');
    expect(caseOf(await applicant.withdraw({ number })).status).toBe('WITHDRAWN');
    await run('2016-07-01 00:00');
    expect((await find(number, '2016-07-01 09:00')).status).toBe('WITHDRAWN');
  });

  test('is for what the matter version allows, which the refusal names', async () => {
    const number = await accept('HC-CA-07', 15);
    const { refusals } = await reviewer
      .in('zh')
      .at('2016-04-07 10:00')
      .act('suspendCase', { number, ...hearing, kind: 'INSPECTION' });
    expect(refusals).toMatchObject([
      {
        ...{ code: 'NOT_SUSPENDABLE', path: ['input', 'kind'] },
        message: '不能暂停计时：该事项仅可因公示、听证暂停计时。',
      },
    ]);
    const query = '{ matter(district: "350205", code: "HC-CA-08") { suspensions } }';
    expect((await clerk.at('2016-04-07 10:00').send(query)).data).toEqual({ matter: { suspensions: [] } });
  });

  test.each([
    ['ends today', { lastDay: '2016-04-07' }, 'INVALID_INPUT input.lastDay'],
    ['lasts longer than half a year', { lastDay: '2016-10-05' }, 'INVALID_INPUT input.lastDay'],
    ['has no reason', { reason: '' }, 'INVALID_INPUT input.reason'],
  ])('a suspension that %s is refused', async (_, wrong, refusal) => {
    const { refusals } = await suspend(14, wrong);
    expect(refusals.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([refusal]);
  });

  test('suspensions are counted', async () => {
    expect(await reported('2016-04-07')).toEqual({ extended: 0, suspended: 4 });
  });
});
