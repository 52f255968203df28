import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, codesOf } from '../support/cases.ts';
import { organisation, POSTING, type PostingFields, postingOf } from '../support/organisation.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

const { postStaff, endPosting } = organisation;

let world: World;
let operator: Actor;
beforeAll(async () => {
  world = await openWorld();
  operator = (await world.actor('operator')).at('2016-04-05 09:00');
});
afterAll(() => world.close());

/** Signs in a clerk whose token names a window. */
const clerk = (sub: string, window: string = places.xinanWindow) =>
  world.actor('clerk', { sub, windows: [window] });
const post = (subject: string, desk: string, from: string, more: object = {}) =>
  postStaff(operator, { subject, desk, from, duty: 'MAIN', ...more });
const accepting = async (by: Actor, window: string, sequence: number) => {
  const cases = [{ application: application('HC-PS-02', places.xinan, sequence) }];
  const { refusals, results } = await by.accept({ window, cases });
  return [...refusals.map(({ code }) => code), ...codesOf(results[0])];
};
const windowsOf = async (by: Actor): Promise<string[]> => {
  const { data } = await by.send<{ me: { windows: { code: string }[] } }>('{ me { windows { code } } }');
  return data.me.windows.map(({ code }) => code);
};

describe('person without a posting', () => {
  test('a person without a posting serves where their token says', async () => {
    const unknown = (await clerk('unknown-1')).at('2016-04-06 09:00');
    expect(await windowsOf(unknown)).toEqual([places.xinanWindow]);
    expect(await accepting(unknown, places.xinanWindow, 1)).toEqual([]);
  });
});

describe('person with a posting', () => {
  test('a posted clerk serves at their posting’s window on its days, whatever the token says', async () => {
    await post('wang', places.haifaWindow, '2016-04-11', { to: '2016-04-15' });
    const wang = await clerk('wang');
    const days = ['2016-04-08', '2016-04-11', '2016-04-15', '2016-04-18'];
    const windows = await Promise.all(days.map((day) => windowsOf(wang.at(`${day} 09:00`))));
    expect(windows).toEqual([[], [places.haifaWindow], [places.haifaWindow], []]);
    expect(await accepting(wang.at('2016-04-11 09:00'), places.haifaWindow, 2)).toEqual([]);
    expect(await accepting(wang.at('2016-04-11 09:00'), places.xinanWindow, 2)).toEqual(['NOT_YOUR_WINDOW']);
    expect(await accepting(wang.at('2016-04-18 09:00'), places.haifaWindow, 2)).toEqual(['NOT_YOUR_WINDOW']);
  });

  test('a posted clerk no longer sees their desk’s cases after the last day', async () => {
    await post('liu', places.xinanWindow, '2016-04-11', { to: '2016-04-15' });
    const liu = await clerk('liu', places.haifaWindow);
    const { number } = await acceptCase(
      liu.at('2016-04-11 09:00'),
      places.xinanWindow,
      application('HC-PS-03', places.xinan, 3),
    );
    expect(await liu.at('2016-04-15 17:00').find(number)).not.toBeNull();
    expect((await liu.at('2016-04-18 09:00').complete({ number })).refusals[0]?.code).toBe('NOT_FOUND');
  });

  test('a reviewer posted to an office decides there', async () => {
    await post('zhao', '350205002000', '2016-04-11');
    const zhao = await world.actor('reviewer', { sub: 'zhao', offices: [] });
    const { data } = await zhao
      .at('2016-04-11 09:00')
      .send<{ me: { offices: { code: string }[] } }>('{ me { offices { code } } }');
    expect(data.me.offices).toEqual([{ code: '350205002000' }]);
  });

  test('a token does not restore access after a posting has ended', async () => {
    const { code } = postingOf(await post('sun', places.xinanWindow, '2016-04-11'));
    const ended = postingOf(await endPosting(operator, { posting: code, lastDay: '2016-04-12' }));
    expect(ended).toMatchObject({ subject: 'sun', to: '2016-04-12' });
    const sun = await clerk('sun');
    expect(await windowsOf(sun.at('2016-04-12 09:00'))).toEqual([places.xinanWindow]);
    expect(await windowsOf(sun.at('2016-04-13 09:00'))).toEqual([]);
  });

  test('a case is handed over to a posted clerk only at a window of theirs that day', async () => {
    await post('qian', places.haifaWindow, '2016-04-11');
    const by = (await clerk('hander')).at('2016-04-12 09:00');
    const { number } = await acceptCase(by, places.xinanWindow, application('HC-PS-02', places.xinan, 4));
    const there = await by.handOver({ number, clerk: 'qian', window: places.xinanWindow });
    expect(codesOf(there)).toEqual(['NOT_POSTED']);
    expect((await by.find(number))?.owner?.clerk).toBe('hander');
  });
});

describe('staff of a window', () => {
  const desk = places.xinyangStreetWindow;
  test('staff counts of a window are public, names are for operators and supervisors', async () => {
    for (const subject of ['main-1', 'main-2']) await post(subject, desk, '2016-04-11');
    await post('reserve-1', desk, '2016-04-12', { duty: 'RESERVE' });
    const counts = async (on: string) => {
      const query = `{ district(code: "350205") { windows(unit: "350205002000") { code staff(on: "${on}") { main reserve } } } }`;
      type Answer = { district: { windows: { code: string; staff: object }[] } };
      const { data } = await world.stranger.send<Answer>(query);
      return data.district.windows.find(({ code }) => code === desk)?.staff;
    };
    expect(await counts('2016-04-11')).toEqual({ main: 2, reserve: 0 });
    expect(await counts('2016-04-12')).toEqual({ main: 2, reserve: 1 });

    type Page = { postings: { edges: { node: PostingFields }[]; pageInfo: { hasNextPage: boolean } } | null };
    const ask = `{ postings(district: "350205", desk: "${desk}", on: "2016-04-12", first: 2) { edges { node { ${POSTING} } } pageInfo { hasNextPage } } }`;
    const seen = await Promise.all(
      [
        operator,
        await world.actor('supervisor'),
        await world.clerk(desk),
        await world.actor('operator', { district: '440604' }),
      ].map(async (by) => by.send<Page>(ask)),
    );
    expect(seen.map(({ data }) => data?.postings?.edges.map(({ node }) => node.subject))).toEqual([
      ['main-1', 'main-2'],
      ['main-1', 'main-2'],
      undefined,
      undefined,
    ]);
    expect(seen[0]?.data.postings?.pageInfo.hasNextPage).toBe(true);
    expect(seen.map(({ errors }) => errors[0]?.extensions?.code)).toEqual([
      undefined,
      undefined,
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });
});

describe('refused postings', () => {
  test.each([
    ['INVALID_PACK', 'UNKNOWN_DESK', 'to an unknown desk', { desk: '350205002214-77' }, 'desk'],
    ['INVALID_PACK', 'WRONG_PERIOD', 'that ends before it begins', { to: '2016-04-01' }, 'to'],
    ['INVALID_PACK', 'INVALID', 'with an invalid subject', { subject: '陈某某' }, 'subject'],
    ['INVALID_PACK', 'OVERLAPPING_POSTING', 'twice to one desk', { subject: 'twice' }, 'from'],
  ])('%s %s: a posting is refused %s', async (code, problem, _, given, field) => {
    await post('twice', places.haifaWindow, '2016-04-11');
    const answer = await post('somebody', places.haifaWindow, '2016-04-11', given);
    expect(answer).toMatchObject({ posting: null, refusals: [{ code, path: ['input', field] }] });
    expect(answer.refusals[0]?.packProblem).toBe(problem);
    expect(await windowsOf((await clerk('somebody')).at('2016-04-11 09:00'))).toEqual([places.xinanWindow]);
  });

  test('only operators of the district may post staff', async () => {
    const others = [
      await world.clerk(places.xinanWindow),
      await world.actor('supervisor'),
      await world.actor('operator', { district: '440604' }),
      world.stranger,
    ];
    const given = { subject: 'x', desk: places.xinanWindow, duty: 'MAIN', from: '2016-04-11' } as const;
    const answers = await Promise.all(others.map((by) => postStaff(by, given)));
    expect(answers.map(({ refusals }) => refusals[0]?.code)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
      'UNAUTHENTICATED',
    ]);
  });

  test('a posting may not end twice or before it began', async () => {
    const { code } = postingOf(await post('zhou', places.xinanWindow, '2016-04-11', { to: '2016-04-15' }));
    const ends = await Promise.all(
      [
        [code, '2016-04-15'],
        [code, '2016-04-10'],
        ['PST-NONE', '2016-04-12'],
      ].map(([posting = '', lastDay = '']) => endPosting(operator, { posting, lastDay })),
    );
    expect(ends.map(({ refusals }) => refusals[0]?.code)).toEqual([
      'INVALID_INPUT',
      'INVALID_INPUT',
      'UNKNOWN_POSTING',
    ]);
  });
});

test('posting is idempotent, and its key for somebody else is refused', async () => {
  const idempotencyKey = randomUUID();
  const first = await post('wu', places.xinanWindow, '2016-04-11', { idempotencyKey });
  expect(await post('wu', places.xinanWindow, '2016-04-11', { idempotencyKey })).toEqual(first);
  const other = await post('zheng', places.xinanWindow, '2016-04-11', { idempotencyKey });
  expect(other.refusals[0]?.code).toBe('KEY_REUSED');
});
