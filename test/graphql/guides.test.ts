import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, openWorld, type World } from '../support/world.ts';

let world: World;
let stranger: Actor;
let operator: Actor;
beforeAll(async () => {
  world = await openWorld();
  stranger = world.stranger.at('2016-04-06 09:00');
  operator = (await world.actor('operator')).at('2016-04-20 09:00');
});
afterAll(() => world.close());

const ask = async <T>(query: string, variables: object = {}): Promise<T> =>
  (await stranger.send<T>(query, variables)).data;

type Found = { district: { matters: { edges: { node: { code: string } }[] } } };
const SEARCH = `query ($search: String, $theme: Theme) { district(code: "350205") {
  matters(search: $search, theme: $theme) { edges { node { code } } } } }`;
const find = async (variables: object): Promise<string[]> =>
  (await ask<Found>(SEARCH, variables)).district.matters.edges.map(({ node }) => node.code);

describe('guide of a matter', () => {
  test('a guide says who may apply, on which basis, whom to call, and answers questions', async () => {
    const query = `{ matter(district: "350205", code: "HC-CA-01") { guide {
      conditions legalBasis(lang: EN) questionsPhone complaintsPhone
      samples { material { code } text } questions { question(lang: EN) answer }
      keywords themes { code name } } } }`;
    expect(await ask(query)).toMatchObject({
      matter: {
        guide: {
          conditions: [
            '共同生活的家庭成员人均收入低于当地低保标准。',
            '家庭财产状况符合规定。',
            '申请材料齐全，符合法定形式。',
          ],
          legalBasis: ['Interim Measures for Social Assistance (State Council Decree 649)'],
          questionsPhone: '12345',
          complaintsPhone: '12345',
          samples: [
            {
              material: { code: 'family-income-and-property-proof' },
              text: expect.stringMatching(/^家庭收入/),
            },
            { material: { code: 'finance-check-authorisation' }, text: expect.stringMatching(/授权书/) },
          ],
          questions: [
            { question: 'May people registered elsewhere apply?', answer: expect.stringMatching(/户籍/) },
            { question: 'How often is it paid?', answer: expect.any(String) },
          ],
          keywords: expect.arrayContaining(['低保']),
          themes: [{ code: 'HARDSHIP', name: '困难救助' }],
        },
      },
    });
  });
});

test('a material says where it comes from, and whether the application itself is it', async () => {
  const query = `{ matter(district: "350205", code: "HC-PS-03") {
    materials { code isApplication obtain obtainInEnglish: obtain(lang: EN) } } }`;
  expect(await ask(query)).toMatchObject({
    matter: {
      materials: [
        {
          code: 'application-form',
          isApplication: true,
          obtain: expect.stringMatching(/窗口有空白表/),
          obtainInEnglish: expect.stringMatching(/Windows have blank forms/),
        },
        { code: 'resident-id-card', isApplication: false, obtain: null },
        { code: 'principal-and-proxy-id-cards', isApplication: false, obtain: null },
      ],
    },
  });
});

describe('search of the catalogue', () => {
  test('a resident finds a matter by an everyday word, its pinyin or its initials', async () => {
    const found = await Promise.all(['社保卡', 'shebaoka', 'sbk'].map((search) => find({ search })));
    expect(found).toEqual(Array(3).fill(['HC-HR-04', 'HC-HR-05', 'HC-HR-06']));
  });

  test('matters are listed by an occasion in life', async () => {
    expect(await find({ theme: 'SCHOOL' })).toEqual(['HC-CA-06', 'HC-ED-01', 'HC-PS-01', 'HC-PS-04']);
  });
});

describe('searches without a result', () => {
  const MISSED = `query ($district: ID!) { searchesWithoutResult(district: $district, month: "2016-04-01") {
    words { words count } others } }`;

  test('an operator reads which words found nothing, the most frequent first, and never rare ones', async () => {
    for (const search of [
      '养猪',
      '养猪',
      ' 养猪',
      '钓鱼',
      '钓鱼',
      '钓鱼',
      '养猪',
      '陈某人',
      '999999199001011234',
    ])
      await find({ search });
    const { data } = await operator.send(MISSED, { district: '350205' });
    expect(data).toEqual({
      searchesWithoutResult: {
        words: [
          { words: '养猪', count: 4 },
          { words: '钓鱼', count: 3 },
        ],
        others: 1,
      },
    });
  });

  test('an operator of another district does not read them', async () => {
    const { errors } = await operator.send(MISSED, { district: '440604' });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('words that find nothing only under a filter are not counted', async () => {
    const before = await operator.send(MISSED, { district: '350205' });
    for (let times = 0; times < 3; times += 1) await find({ search: '低保', theme: 'LAW' });
    expect((await operator.send(MISSED, { district: '350205' })).data).toEqual(before.data);
  });

  test('a flood of searches is counted up to twenty a minute', async () => {
    const flood = stranger.at('2016-04-07 09:00');
    for (let times = 0; times < 25; times += 1) await flood.send(SEARCH, { search: '飞机' });
    const { data } = await operator.send<{ searchesWithoutResult: { words: object[] } }>(MISSED, {
      district: '350205',
    });
    expect(data.searchesWithoutResult.words[0]).toEqual({ words: '飞机', count: 20 });
    await stranger.at('2016-04-07 09:01').send(SEARCH, { search: '飞机' });
    const next = await operator.send<typeof data>(MISSED, { district: '350205' });
    expect(next.data.searchesWithoutResult.words[0]).toEqual({ words: '飞机', count: 21 });
  });
});
