import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptedBy, codesOf } from '../support/cases.ts';
import { organisation, POSTING, posted, type SeenPosting } from '../support/organisation.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

const { postStaff, endPosting } = organisation;

let world: World;
let operator: Actor;
beforeAll(async () => {
  world = await openWorld();
  operator = (await world.actor('operator')).at('2016-04-05 09:00');
});
afterAll(() => world.close());

/** A clerk whose token names a window. */
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

describe('somebody the registry does not know', () => {
  test('serves where their token says', async () => {
    const unknown = (await clerk('unknown-1')).at('2016-04-06 09:00');
    expect(await windowsOf(unknown)).toEqual([places.xinanWindow]);
    expect(await accepting(unknown, places.xinanWindow, 1)).toEqual([]);
  });
});

describe('somebody who is posted', () => {
  test('serves from the first day to the last where they are posted, whatever the token says', async () => {
    await post('wang', places.haifaWindow, '2016-04-11', { to: '2016-04-15' });
    const wang = await clerk('wang');
    const days = ['2016-04-08', '2016-04-11', '2016-04-15', '2016-04-18'];
    const windows = await Promise.all(days.map((day) => windowsOf(wang.at(`${day} 09:00`))));
    expect(windows).toEqual([[], [places.haifaWindow], [places.haifaWindow], []]);
    expect(await accepting(wang.at('2016-04-11 09:00'), places.haifaWindow, 2)).toEqual([]);
    expect(await accepting(wang.at('2016-04-11 09:00'), places.xinanWindow, 2)).toEqual(['NOT_YOUR_WINDOW']);
    expect(await accepting(wang.at('2016-04-18 09:00'), places.haifaWindow, 2)).toEqual(['NOT_YOUR_WINDOW']);
  });

  test('sees the cases of their desk no more after their last day', async () => {
    await post('liu', places.xinanWindow, '2016-04-11', { to: '2016-04-15' });
    const liu = await clerk('liu', places.haifaWindow);
    const { number } = await acceptedBy(
      liu.at('2016-04-11 09:00'),
      places.xinanWindow,
      application('HC-PS-03', places.xinan, 3),
    );
    expect(await liu.at('2016-04-15 17:00').find(number)).not.toBeNull();
    expect((await liu.at('2016-04-18 09:00').complete({ number })).refusals[0]?.code).toBe('NOT_FOUND');
  });

  test('to an office decides there as its reviewer', async () => {
    await post('zhao', '350205002000', '2016-04-11');
    const zhao = await world.actor('reviewer', { sub: 'zhao', offices: [] });
    const { data } = await zhao
      .at('2016-04-11 09:00')
      .send<{ me: { offices: { code: string }[] } }>('{ me { offices { code } } }');
    expect(data.me.offices).toEqual([{ code: '350205002000' }]);
  });

  test('is not brought back by their token when the posting ends', async () => {
    const { code } = posted(await post('sun', places.xinanWindow, '2016-04-11'));
    const ended = posted(await endPosting(operator, { posting: code, lastDay: '2016-04-12' }));
    expect(ended).toMatchObject({ subject: 'sun', to: '2016-04-12' });
    const sun = await clerk('sun');
    expect(await windowsOf(sun.at('2016-04-12 09:00'))).toEqual([places.xinanWindow]);
    expect(await windowsOf(sun.at('2016-04-13 09:00'))).toEqual([]);
  });

  test('is handed a case only at a window where they serve that day', async () => {
    await post('qian', places.haifaWindow, '2016-04-11');
    const by = (await clerk('hander')).at('2016-04-12 09:00');
    const { number } = await acceptedBy(by, places.xinanWindow, application('HC-PS-02', places.xinan, 4));
    const there = await by.handOver({ number, clerk: 'qian', window: places.xinanWindow });
    expect(codesOf(there)).toEqual(['NOT_POSTED']);
    expect((await by.find(number))?.owner?.clerk).toBe('hander');
  });
});

describe('a desk of two main and one reserve', () => {
  const desk = places.xinyangStreetWindow;
  test('says how many serve there on a day, to anybody, and who, to operators and supervisors only', async () => {
    for (const subject of ['main-1', 'main-2']) await post(subject, desk, '2016-04-11');
    await post('reserve-1', desk, '2016-04-12', { duty: 'RESERVE' });
    const counts = async (on: string) => {
      const query = `{ district(code: "350205") { windows(unit: "350205002000") { code staff(on: "${on}") { main reserve } } } }`;
      type Seen = { district: { windows: { code: string; staff: object }[] } };
      const { data } = await world.stranger.send<Seen>(query);
      return data.district.windows.find(({ code }) => code === desk)?.staff;
    };
    expect(await counts('2016-04-11')).toEqual({ main: 2, reserve: 0 });
    expect(await counts('2016-04-12')).toEqual({ main: 2, reserve: 1 });

    type Page = { postings: { edges: { node: SeenPosting }[]; pageInfo: { hasNextPage: boolean } } | null };
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

describe('a posting is refused, and nobody is posted,', () => {
  test.each([
    ['INVALID_PACK', 'UNKNOWN_DESK', 'to a desk that is none', { desk: '350205002214-77' }, 'desk'],
    ['INVALID_PACK', 'WRONG_PERIOD', 'that ends first', { to: '2016-04-01' }, 'to'],
    ['INVALID_PACK', 'INVALID', 'of a name that no issuer gives', { subject: '陈某某' }, 'subject'],
    ['INVALID_PACK', 'OVERLAPPING_POSTING', 'twice to one desk', { subject: 'twice' }, 'from'],
  ])('%s %s: %s', async (code, problem, _, given, field) => {
    await post('twice', places.haifaWindow, '2016-04-11');
    const answer = await post('somebody', places.haifaWindow, '2016-04-11', given);
    expect(answer).toMatchObject({ posting: null, refusals: [{ code, path: ['input', field] }] });
    expect(answer.refusals[0]?.message).toContain(problem);
    expect(await windowsOf((await clerk('somebody')).at('2016-04-11 09:00'))).toEqual([places.xinanWindow]);
  });

  test('by anybody but the district’s operators', async () => {
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

  test('to end twice, before it began, or where there is none', async () => {
    const { code } = posted(await post('zhou', places.xinanWindow, '2016-04-11', { to: '2016-04-15' }));
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

test('the same request again posts once, and the same key for somebody else is refused', async () => {
  const idempotencyKey = randomUUID();
  const first = await post('wu', places.xinanWindow, '2016-04-11', { idempotencyKey });
  expect(await post('wu', places.xinanWindow, '2016-04-11', { idempotencyKey })).toEqual(first);
  const other = await post('zheng', places.xinanWindow, '2016-04-11', { idempotencyKey });
  expect(other.refusals[0]?.code).toBe('KEY_REUSED');
});
