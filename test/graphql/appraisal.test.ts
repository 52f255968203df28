import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestEngine } from '../support/engine.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xiayang, xinanWindow, xinyangStreetWindow, haifaWindow } = places;

type Figures = Readonly<Record<string, number | null>>;
type Row = {
  readonly key: string;
  readonly label: string;
  readonly figures: Figures;
  readonly baseline: Figures;
  readonly toBaseline: Figures;
  readonly toMedian: Figures;
};
type Appraisal = { readonly median: Figures; readonly rows: readonly Row[]; readonly me: Row | null };

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let supervisor: Actor;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  supervisor = await world.actor('supervisor');
  await settle(xinanWindow, xinan, '2016-04-06', 100, 2);
  await settle(xinanWindow, xinan, '2016-05-04', 200, 6);
  await settle(xinyangStreetWindow, xiayang, '2016-05-04', 300, 2);
  await world.runner.drained();
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

/** Accepts and settles cases on a day, the last one on the next; rates all but the last with 4. */
const settle = async (window: string, village: string, day: string, first: number, howMany: number) => {
  const clerk = (await world.clerk(window)).at(`${day} 09:00`);
  const cases = Array.from({ length: howMany }, (_, i) => ({
    application: application('HC-PS-02', village, first + i),
  }));
  const { results } = await clerk.accept({ window, cases });
  for (const [i, result] of results.entries()) {
    const later = i === howMany - 1;
    const settled = clerk.at(later ? `${day.slice(0, 8)}11 09:00` : `${day} 10:00`);
    const { number } = caseOf(await settled.complete({ number: caseOf(result).number }));
    const applicant = await world.actor('resident', { person: identityNumber(first + i) });
    if (!later) caseOf(await applicant.at(`${day} 18:00`).rate({ number, score: 4 }));
  }
};

const FIGURES = `accepted instantRate onTimeRate overdue correctionsPerCase visitsPerCase ownerChangesPerCase
  helpResponseMinutes ratings averageRating`;
const ask = (by: Actor, part: string, district = '350205') =>
  by.send<{ appraisal: Appraisal }>(
    `query ($district: ID!, $by: AppraisalPart!) { appraisal(district: $district, by: $by, from: "2016-05-01",
      to: "2016-05-31", baselineFrom: "2016-04-01", baselineTo: "2016-04-30") {
      median { ${FIGURES} } me { key figures { ${FIGURES} } } rows { key label(lang: EN) figures { ${FIGURES} }
      baseline { ${FIGURES} } toBaseline { ${FIGURES} } toMedian { ${FIGURES} } } } }`,
    { district, by: part },
  );
const appraise = async (part: string, by = supervisor) => (await ask(by, part)).data.appraisal;

describe('appraisal by window', () => {
  test('an appraisal by window shows accepted cases, rates and visits', async () => {
    const { rows } = await appraise('WINDOW');
    expect(rows.map(({ key }) => key).sort()).toEqual([xinyangStreetWindow, xinanWindow]);
    expect(rows.find(({ key }) => key === xinanWindow)?.figures).toEqual({
      accepted: 6,
      instantRate: 5 / 6,
      onTimeRate: 5 / 6,
      overdue: 1,
      correctionsPerCase: 0,
      visitsPerCase: 1,
      ownerChangesPerCase: 0,
      helpResponseMinutes: null,
      ratings: 5,
      averageRating: 4,
    });
  });

  test('windows are compared with a baseline period', async () => {
    const { rows } = await appraise('WINDOW');
    const row = rows.find(({ key }) => key === xinanWindow);
    expect(row?.baseline).toMatchObject({ accepted: 2, instantRate: 1 / 2 });
    expect(row?.toBaseline).toMatchObject({ accepted: 4, instantRate: 5 / 6 - 1 / 2, averageRating: null });
  });

  test('windows are compared with the median of windows that accepted cases', async () => {
    const { rows, median } = await appraise('WINDOW');
    expect(median).toMatchObject({ accepted: 4 });
    expect(rows.find(({ key }) => key === xinyangStreetWindow)?.toMedian).toMatchObject({ accepted: -2 });
  });

  test('an appraisal hides fewer than five ratings', async () => {
    const { rows } = await appraise('WINDOW');
    expect(rows.find(({ key }) => key === xinyangStreetWindow)?.figures).toMatchObject({
      ratings: null,
      averageRating: null,
    });
  });

  test('an appraisal by window costs two Queries, whatever the number of windows', async () => {
    const trips = await engine.during(/Counters/, () => appraise('WINDOW'));
    expect(trips.map(({ operation }) => operation)).toEqual(['Query', 'Query']);
  });
});

describe('appraisal by clerk', () => {
  const xinanClerk = `clerk-${xinanWindow}`;

  test('an appraisal by clerk covers clerks with counts in either period, at two Queries', async () => {
    const trips = await engine.during(/Counters/, async () => {
      expect((await appraise('CLERK')).rows.map(({ key }) => key)).toEqual([
        `clerk-${xinyangStreetWindow}`,
        xinanClerk,
      ]);
    });
    expect(trips.map(({ operation }) => operation)).toEqual(['Query', 'Query']);
  });

  test('clerks see their own row and the median, nobody else’s row', async () => {
    const seen = await appraise('CLERK', await world.clerk(xinanWindow));
    expect(seen).toMatchObject({
      rows: [],
      me: { key: xinanClerk, figures: { accepted: 6 } },
      median: { accepted: 4 },
    });
  });

  test('a clerk’s own row costs one Query for the median, and their own items for the baseline', async () => {
    const own = await world.clerk(xinanWindow);
    const trips = await engine.during(/Counters/, () => appraise('CLERK', own));
    expect(trips.map(({ operation }) => operation).sort()).toEqual(['BatchGetItem', 'Query']);
  });

  test('a clerk without counts sees no row', async () => {
    expect((await appraise('CLERK', await world.clerk(haifaWindow))).me).toBeNull();
  });

  test('clerks may not see the appraisal by window', async () => {
    expect((await ask(await world.clerk(xinanWindow), 'WINDOW')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });
});

test.each([
  ['MATTER', ['HC-PS-02']],
  ['VILLAGE', [xiayang, xinan]],
])('an appraisal by %s has a row per part with counts', async (by, keys) => {
  expect((await appraise(by)).rows.map(({ key }) => key)).toEqual(keys);
});

test('an auditor of another district may not see the appraisal', async () => {
  const { errors } = await ask(await world.actor('auditor', { district: '350206' }), 'WINDOW');
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('rate definitions and catalogue rates are public', async () => {
  const { data } = await world.stranger.send<{ rateDefinitions: object[]; catalogueRates: object }>(
    `{ rateDefinitions { rate reading name(lang: EN) formula version }
       catalogueRates(district: "350205", day: "2016-04-06") { matters beyondVillage crossVillageRate definitions } }`,
  );
  expect(data.rateDefinitions[0]).toEqual({
    rate: 'INSTANT',
    reading: 'CASES',
    name: 'Instant rate',
    formula: '(completedOnSpot - undoneOnSpot) / accepted',
    version: 'rates/2',
  });
  expect(data.catalogueRates).toEqual({
    matters: 47,
    beyondVillage: 42,
    crossVillageRate: 42 / 47,
    definitions: 'rates/2',
  });
});
