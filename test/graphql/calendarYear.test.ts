import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, codesOf } from '../support/cases.ts';
import { year2027 } from '../support/examples/year2027.ts';
import { copyWithFirstRules } from '../support/packCopy.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, haicang, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, xinyangStreet } = places;

type Calendar = {
  readonly calendar: {
    readonly publishedUntil: string;
    readonly years: readonly { readonly year: number; readonly source: string | null }[];
    readonly closures: readonly { readonly day: string; readonly reason: string }[];
  } | null;
  readonly moveCount: number;
  readonly moves: readonly { readonly number: string; readonly before: string; readonly after: string }[];
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[] }[];
};
const PAYLOAD = `calendar { publishedUntil years { year source } closures { day reason(lang: EN) } }
  moveCount moves { number before after } refusals { code path }`;

let world: World;
let clerk: Actor;
let operator: Actor;
let supervisor: Actor;
beforeAll(async () => {
  // the schedule reads the calendar that was published a moment before
  world = await openWorld({
    environment: { REGISTRY_FRESH_MS: '1' },
    packs: [copyWithFirstRules('350205')],
  });
  clerk = await world.clerk(xinanWindow);
  operator = await world.actor('operator');
  supervisor = await world.actor('supervisor');
});
afterAll(() => world.close());

const change = async (name: 'publishCalendarYear' | 'closeDistrict', at: string, input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, body } = await operator
    .at(at)
    .send<Record<string, Calendar>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${PAYLOAD} } }`, {
      input: { idempotencyKey: randomUUID(), district: '350205', ...input },
    });
  const answer = data?.[name];
  if (!answer) throw new Error(body);
  return answer;
};
const supervise = (at: string) => world.runner.runScheduled('supervise', haicang(at));
const DEADLINE =
  'query ($n: ID!) { case(number: $n) { dueOn dueIsProvisional light history { type role dueOn } } }';
type Deadline = {
  readonly dueOn: string;
  readonly dueIsProvisional: boolean;
  readonly history: readonly {
    readonly type: string;
    readonly role: string;
    readonly dueOn: string | null;
  }[];
};
const deadlineOf = async (number: string, at: string): Promise<Deadline> => {
  const { data, body } = await supervisor.at(at).send<{ case: Deadline | null }>(DEADLINE, { n: number });
  if (!data?.case) throw new Error(body);
  return data.case;
};
/** Accepts a case with 10 working days at the street's office. */
const inReview = (sequence: number, at: string) =>
  acceptCase(clerk.at(at), xinanWindow, application('HC-CA-07', xinan, sequence));

describe('before the calendar of the next year is published', () => {
  test('a limit that ends in this year is not provisional', async () => {
    const { number } = await inReview(1, '2026-11-30 09:00');
    expect(await deadlineOf(number, '2026-11-30 10:00')).toMatchObject({
      dueOn: '2026-12-14',
      dueIsProvisional: false,
    });
  });

  test('a limit over New Year is counted provisionally, without the public holiday', async () => {
    const { number } = await inReview(2, '2026-12-28 09:00');
    // 29, 30, 31 December; 4 to 8, 11 and 12 January: New Year's Day is a Friday
    expect(await deadlineOf(number, '2026-12-28 10:00')).toMatchObject({
      dueOn: '2027-01-12',
      dueIsProvisional: true,
    });
  });

  test.each([
    ['a working day of the unpublished year', '2027-01-04 09:00', true],
    ['a public holiday that the law fixes', '2027-01-01 09:00', false],
    ['the eve of Spring Festival', '2027-02-05 09:00', false],
    ['a Saturday', '2027-01-09 09:00', false],
  ])('windows know whether they are open on %s', async (_, at, isOpen) => {
    const { data } = await world.stranger
      .at(at)
      .send<{ district: { windows: { code: string; isOpen: boolean }[] } }>(
        '{ district(code: "350205") { windows { code isOpen } } }',
      );
    expect(data.district.windows.find(({ code }) => code === xinanWindow)?.isOpen).toBe(isOpen);
  });

  test('a case is filed, accepted, corrected and settled in the unpublished year', async () => {
    const at = (time: string) => clerk.at(`2027-03-01 ${time}`);
    const { number } = await acceptCase(at('09:00'), xinanWindow, application('HC-CA-07', xinan, 3));
    const reviewer = (await world.actor('reviewer', { offices: [xinyangStreet] })).at('2027-03-01 10:00');
    const ask = { reason: '复印件不清楚', materials: ['household-register'] };
    caseOf(await reviewer.requestCorrection({ number, ...ask }));
    const applicant = (await world.actor('resident', { person: identityNumber(3) })).at('2027-03-03 20:00');
    const supplied = caseOf(await applicant.supplyCorrection({ number, materials: ask.materials }));
    expect(supplied.dueAt).toBe('2027-03-17T16:00:00.000Z');
    expect(codesOf(await reviewer.complete({ number }))).toEqual([]);
  });

  test('an online filing is accepted in the unpublished year', async () => {
    const applicant = await world.actor('resident', { person: identityNumber(4) });
    const filed = caseOf(
      await applicant.at('2026-12-30 20:00').submit({ application: application('HC-CA-07', xinan, 4) }),
    );
    expect(filed.dueAt).toBe('2027-01-07T16:00:00.000Z');
  });

  test('a report over the turn of the year counts its working days provisionally', async () => {
    const { data } = await supervisor.at('2027-01-15 09:00').send<{ serviceReport: object }>(
      `{ serviceReport(district: "350205", from: "2026-12-28", to: "2027-01-08") {
        workingDays workingDaysAreProvisional } }`,
    );
    expect(data.serviceReport).toEqual({ workingDays: 9, workingDaysAreProvisional: true });
  });

  test('a calendar tells the last day that is published', async () => {
    const { data } = await world.stranger.send<{ district: { calendar: { publishedUntil: string } } }>(
      '{ district(code: "350205") { calendar { publishedUntil } } }',
    );
    expect(data.district.calendar.publishedUntil).toBe('2026-12-31');
  });

  test('the schedule reports the published days that are left', async () => {
    expect(await supervise('2026-12-30 09:00')).toMatchObject([{ calendarDaysLeft: 2 }]);
    expect(await supervise('2027-01-04 09:00')).toMatchObject([{ calendarDaysLeft: 0 }]);
  });
});

describe('publishing the calendar of a year', () => {
  let number: string;
  beforeAll(async () => {
    ({ number } = await inReview(5, '2027-01-29 09:00'));
  });

  test('a check names the open cases that move and changes nothing', async () => {
    const answer = await change('publishCalendarYear', '2027-01-29 10:00', { ...year2027, check: true });
    expect(answer.moves).toContainEqual({ number, before: '2027-02-16', after: '2027-02-19' });
    expect(answer.moveCount).toBe(answer.moves.length);
    expect(await deadlineOf(number, '2027-01-29 11:00')).toMatchObject({
      dueOn: '2027-02-16',
      dueIsProvisional: true,
    });
  });

  test.each([
    ['a year that is built in', { year: 2016 }, 'INVALID_INPUT', ['input', 'year']],
    ['a year in the distant future', { year: 2206 }, 'INVALID_INPUT', ['input', 'year']],
    ['a year without its public holidays', { weekdaysOff: [] }, 'INVALID_INPUT', ['input', 'weekdaysOff']],
    [
      'a day of another year',
      { weekdaysOff: ['2028-01-03', ...year2027.weekdaysOff] },
      'INVALID_PACK',
      ['input', 'weekdaysOff', '0'],
    ],
    ['a year without a source', { source: ' ' }, 'INVALID_PACK', ['input', 'source']],
  ])('%s is refused at its place in the input', async (_, wrong, code, path) => {
    const { refusals } = await change('publishCalendarYear', '2027-01-29 10:00', { ...year2027, ...wrong });
    expect(refusals).toEqual([{ code, path }]);
  });

  test('the limits of open cases are counted anew on record, once', async () => {
    const { calendar, refusals } = await change('publishCalendarYear', '2027-01-29 12:00', year2027);
    expect([refusals, calendar]).toMatchObject([
      [],
      { publishedUntil: '2027-12-31', years: [{ year: 2026 }, { year: 2027, source: year2027.source }] },
    ]);
    await supervise('2027-01-29 12:15');
    await supervise('2027-01-29 12:30');
    const { dueOn, dueIsProvisional, history } = await deadlineOf(number, '2027-01-29 13:00');
    expect([dueOn, dueIsProvisional]).toEqual(['2027-02-19', false]);
    expect(history.filter(({ type }) => type === 'DEADLINE_RECOUNTED')).toEqual([
      { type: 'DEADLINE_RECOUNTED', role: 'SYSTEM', dueOn: '2027-02-19' },
    ]);
  });

  test('the applicant is told that the limit has moved', async () => {
    const applicant = await world.actor('resident', { person: identityNumber(5) });
    const { data } = await applicant.at('2027-01-29 14:00').send<{
      myNotices: { edges: { node: { type: string; text: string } }[] };
    }>('{ myNotices { edges { node { type text } } } }');
    expect(data.myNotices.edges[0]?.node).toMatchObject({
      type: 'DEADLINE_RECOUNTED',
      text: expect.stringContaining('is now due by 19 February 2027'),
    });
  });

  test('nobody but an operator of the district publishes a calendar', async () => {
    const { data } = await supervisor.send<{ publishCalendarYear: Calendar }>(
      `mutation ($input: PublishCalendarYearInput!) { publishCalendarYear(input: $input) { ${PAYLOAD} } }`,
      { input: { idempotencyKey: randomUUID(), district: '350205', ...year2027 } },
    );
    expect(data.publishCalendarYear.refusals.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });
});

describe('a day off that nobody foresaw', () => {
  const typhoon = { day: '2016-09-15', reason: { zh: '台风“莫兰蒂”', en: 'typhoon Meranti' } };

  test('a closure moves the open limits that run over the day, on record', async () => {
    const { number } = await inReview(6, '2016-09-12 09:00');
    const { dueOn: before } = await deadlineOf(number, '2016-09-14 09:00');
    const { calendar, moves } = await change('closeDistrict', '2016-09-14 18:00', {
      ...typhoon,
      day: '2016-09-14',
    });
    expect(calendar?.closures).toEqual([{ day: '2016-09-14', reason: 'typhoon Meranti' }]);
    const after = moves.find((one) => one.number === number)?.after;
    await supervise('2016-09-14 18:15');
    expect(await deadlineOf(number, '2016-09-14 19:00')).toMatchObject({ dueOn: after });
    expect([before, after]).toEqual(['2016-09-27', '2016-09-28']);
  });

  test('no window accepts anything on a day on which the district is shut', async () => {
    const { results } = await clerk
      .at('2016-09-14 09:00')
      .accept({ window: xinanWindow, cases: [{ application: application('HC-PS-02', xinan, 7) }] });
    expect(results.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['WINDOW_CLOSED']);
  });

  test('an office decides also on a day on which the district is shut', async () => {
    const { number } = await inReview(16, '2016-09-13 09:00');
    const reviewer = await world.actor('reviewer', { offices: [places.xinyangStreet] });
    const { refusals } = await reviewer.at('2016-09-14 10:00').complete({ number });
    expect(refusals).toEqual([]);
  });

  test('a case that was due at once on a day that turned out to be shut is due on the next working day', async () => {
    const { number } = await acceptCase(
      clerk.at('2016-10-12 09:00'),
      xinanWindow,
      application('HC-PS-02', xinan, 8),
    );
    expect(await deadlineOf(number, '2016-10-12 10:00')).toMatchObject({ dueOn: '2016-10-12' });
    await change('closeDistrict', '2016-10-12 11:00', { ...typhoon, day: '2016-10-12' });
    await supervise('2016-10-12 11:15');
    expect(await deadlineOf(number, '2016-10-12 12:00')).toMatchObject({ dueOn: '2016-10-13' });
  });

  test('a closure in the distant past is refused with the days that are possible', async () => {
    const { refusals } = await change('closeDistrict', '2016-12-01 09:00', typhoon);
    expect(refusals).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'day'] }]);
  });
});
