import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identityNumber } from '../support/people.ts';
import { application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xiayang, xinanWindow, xinyangStreetWindow } = places;
const APRIL = { from: '2016-04-01', to: '2016-04-30' };

type Figures = {
  readonly hidden: boolean;
  readonly ratings: number | null;
  readonly average: number | null;
  readonly scores: readonly number[] | null;
  readonly badRatings: number | null;
};
type Summary = Figures & {
  readonly rows: readonly (Figures & { readonly key: string })[];
  readonly months: readonly object[];
};

let world: World;
beforeAll(async () => {
  world = await openWorld();
  // 6 + 7 + 3: the district has 16, and the third window has too few
  await rateAt(xinanWindow, xinan, 100, [5, 5, 5, 5, 4, 1]);
  await rateAt(xinyangStreetWindow, xiayang, 200, [5, 5, 5, 5, 5, 5, 5]);
  await rateAt('350205002006-01', xiayang, 300, [2, 2, 2]);
  await world.runner.drained();
});
afterAll(() => world.close());

const rateAt = async (window: string, village: string, first: number, scores: readonly number[]) => {
  const clerk = (await world.clerk(window)).at('2016-04-06 09:00');
  const cases = scores.map((_, i) => ({ application: application('HC-PS-02', village, first + i) }));
  const { results } = await clerk.accept({ window, cases });
  await Promise.all(
    results.map(async (result, i) => {
      const { number } = caseOf(await clerk.complete({ number: caseOf(result).number }));
      const applicant = await world.actor('resident', { person: identityNumber(first + i) });
      caseOf(await applicant.at('2016-04-07 09:00').rate({ number, score: scores[i] ?? 5 }));
    }),
  );
};

const FIGURES = 'hidden ratings average scores badRatings';
const ask = (variables: object, at = '2016-05-03 09:00') =>
  world.stranger.at(at).send<{ ratingSummary: Summary }>(
    `query ($window: ID, $village: ID, $matter: ID, $by: RatingPart, $from: Date!, $to: Date!) {
      ratingSummary(district: "350205", window: $window, village: $village, matter: $matter, by: $by, from: $from, to: $to) {
        ${FIGURES} rows { key ${FIGURES} } months { from ratings average } } }`,
    { ...APRIL, ...variables },
  );
const summary = async (variables: object = {}) => (await ask(variables)).data.ratingSummary;

describe('ratingSummary', () => {
  test('a rating summary shows count, average and scores', async () => {
    expect(await summary()).toMatchObject({
      hidden: false,
      ratings: 16,
      average: 66 / 16,
      scores: [1, 3, 0, 1, 11],
      badRatings: 4,
    });
  });

  test('a rating summary hides a window with fewer than five ratings', async () => {
    expect(await summary({ window: '350205002006-01' })).toMatchObject({
      hidden: true,
      ratings: null,
      average: null,
      scores: null,
    });
  });

  test('a rating summary hides the smallest other window if subtraction would expose a hidden one', async () => {
    const { rows } = await summary({ by: 'WINDOW' });
    expect(rows.filter(({ hidden }) => !hidden)).toMatchObject([{ key: xinyangStreetWindow, ratings: 7 }]);
    expect(await summary({ window: xinanWindow })).toMatchObject({ hidden: true });
  });

  test('a rating summary says in which months of its period there is something to show', async () => {
    const { months } = await summary({ from: '2015-05-01' });
    expect(months).toEqual([{ from: '2016-04-01', ratings: 16, average: 66 / 16 }]);
    expect(await summary({ matter: 'HC-PS-02' })).toMatchObject({ months: [] });
  });

  test('a rating summary may be by matter or by village', async () => {
    expect(await summary({ matter: 'HC-PS-02' })).toMatchObject({ ratings: 16 });
    expect(await summary({ village: xiayang })).toMatchObject({ ratings: 10 });
  });
});

describe('refused summaries', () => {
  test.each([
    ['for a month that is not over', {}, '2016-04-20 09:00', ['to']],
    ['for part of a month', { from: '2016-04-02' }, '2016-05-03 09:00', ['from']],
    ['for more than a year', { from: '2015-01-01' }, '2016-05-03 09:00', ['to']],
    ['for two parts at once', { window: xinanWindow, village: xinan }, '2016-05-03 09:00', ['by']],
    ['for an unknown window', { window: '350205002214-99' }, '2016-05-03 09:00', ['window']],
  ])('a rating summary %s is refused', async (_, variables, at, path) => {
    const { errors } = await ask(variables, at);
    expect(errors).toMatchObject([{ extensions: { refusals: [{ path }] } }]);
  });
});
