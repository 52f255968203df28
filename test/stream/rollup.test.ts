import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { application, caseOf, haicang, openWorld, places, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Emf = {
  readonly _aws: {
    readonly Timestamp: number;
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string;
      readonly Dimensions: readonly (readonly string[])[];
      readonly Metrics: readonly { readonly Name: string; readonly Unit: string }[];
    }[];
  };
} & Record<string, unknown>;

const lines = (): Record<string, unknown>[] => world.runner.logs('rollup').map((line) => JSON.parse(line));
const printed = () => lines().filter((line): line is Emf => '_aws' in line);

describe('counters of a morning', () => {
  const morning = { from: '2016-04-06', to: '2016-04-06' };
  beforeAll(async () => {
    const clerk = await world.clerk(places.xinyangStreetWindow);
    const filed = await clerk.at('2016-04-06 09:00').accept({
      window: places.xinyangStreetWindow,
      cases: [
        ...Array.from({ length: 20 }, (_, i) => ({ application: application('HC-PS-02', places.xinan, i) })),
        ...Array.from({ length: 15 }, (_, i) => ({
          application: application('HC-PS-03', places.xiayang, 50 + i),
        })),
        { application: application('HC-PS-04', places.xinan, 90) },
      ],
    });
    const settled = filed.results.map(caseOf).filter(({ status }) => status === 'ACCEPTED');
    await Promise.all(
      settled.slice(0, 30).map(({ number }) => clerk.at('2016-04-06 09:08').complete({ number })),
    );
  });

  test('every act of a morning is counted once for the district', async () => {
    expect(await world.report(morning)).toMatchObject({
      accepted: 36,
      completed: 30,
      completedOnSpot: 30,
      crossVillage: 36,
      online: 0,
      onTime: 30,
      overdue: 0,
      workingDays: 1,
      dailyAverage: 36,
    });
  });

  test('the daily average is one of the days that are over, whatever the period holds besides', async () => {
    await world.runner.drained();
    const query = `{ serviceReport(district: "350205", from: "2016-04-06", to: "2016-04-12") { accepted dailyAverage } }`;
    type Answer = { serviceReport: { accepted: number; dailyAverage: number | null } };
    const on = async (day: string) =>
      (await (await world.actor('supervisor')).at(`${day} 18:00`).send<Answer>(query)).data.serviceReport;
    expect(await on('2016-04-06')).toEqual({ accepted: 36, dailyAverage: null });
    expect(await on('2016-04-07')).toEqual({ accepted: 36, dailyAverage: 36 });
    expect(await on('2016-04-08')).toEqual({ accepted: 36, dailyAverage: 18 });
  });

  test.each([
    ['VILLAGE', { [places.xinan]: 21, [places.xiayang]: 15 }],
    ['STREET', { [places.xinyangStreet]: 36 }],
    ['MATTER', { 'HC-PS-02': 20, 'HC-PS-03': 15, 'HC-PS-04': 1 }],
    ['WINDOW', { [places.xinyangStreetWindow]: 36 }],
    ['DAY', { '2016-04-06': 36 }],
    ['MONTH', { '2016-04': 36 }],
  ])('the report of a morning adds up by %s', async (groupBy, expected) => {
    const { rows } = await world.report({ ...morning, groupBy });
    expect(Object.fromEntries(rows.map(({ key, accepted }) => [key, accepted]))).toEqual(expected);
  });

  test('the report of one matter adds up by village', async () => {
    const { rows } = await world.report({ ...morning, matter: 'HC-PS-02', groupBy: 'VILLAGE' });
    expect(rows.map(({ key, accepted }) => [key, accepted])).toEqual([[places.xinan, 20]]);
  });

  test('the report of the day before is empty', async () => {
    expect(await world.report({ from: '2016-04-05', to: '2016-04-05' })).toMatchObject({
      accepted: 0,
      instantRate: null,
    });
  });

  test('counts are logged by village, which is no dimension of metrics', () => {
    const counted = lines().filter(
      ({ message, village }) => message === 'counted' && village === places.xinan,
    );
    const sum = (name: string) => counted.reduce((total, line) => total + Number(line[name] ?? 0), 0);
    expect([sum('accepted'), sum('crossVillage')]).toEqual([21, 21]);
  });

  describe('metrics', () => {
    test('metrics are valid EMF', () => {
      for (const blob of printed()) {
        for (const { Namespace, Dimensions, Metrics } of blob._aws.CloudWatchMetrics) {
          expect(Namespace).toBe('Tongban');
          for (const name of Dimensions.flat()) expect(typeof blob[name]).toBe('string');
          for (const { Name, Unit } of Metrics)
            expect([[blob[Name]].flat().every((value) => typeof value === 'number'), Unit]).toEqual([
              true,
              Name.endsWith('Seconds') ? 'Seconds' : 'Count',
            ]);
        }
      }
    });

    test('metrics are dated at the event, not when it was counted', () => {
      const accepted = printed().filter((blob) => blob.Accepted !== undefined);
      expect(new Set(accepted.map(({ _aws }) => _aws.Timestamp))).toEqual(
        new Set([haicang('2016-04-06 09:00').getTime()]),
      );
    });

    test('metrics hold the handling time of each settled case', () => {
      const values = printed()
        .filter((blob) => String(blob._aws.CloudWatchMetrics[0]?.Dimensions[0]) === 'Env')
        .flatMap((blob) => blob.HandlingSeconds ?? []);
      expect(values).toEqual(Array(30).fill(8 * 60));
    });

    test('metrics hold the lag of the rollup for the whole stage', () => {
      const lags = printed().filter((blob) => 'RollupLagSeconds' in blob);
      expect(lags.length).toBeGreaterThan(0);
      for (const blob of lags) {
        expect(blob._aws.CloudWatchMetrics[0]?.Dimensions).toEqual([['Env']]);
        expect(blob.RollupLagSeconds).toBeLessThan(600);
      }
    });

    test('metrics have only the three billed combinations of dimensions', () => {
      const sets = printed().flatMap((blob) =>
        blob._aws.CloudWatchMetrics.flatMap(({ Dimensions }) => Dimensions.map(String)),
      );
      expect([...new Set(sets)].toSorted()).toEqual(['Env', 'Env,District', 'Env,Matter']);
    });

    const rates = ['Accepted', 'CompletedOnSpot', 'CrossVillage', 'Online'];
    test.each([
      ['Env', [...rates, 'Completed', 'OnTime', 'Overdue']],
      ['Env,District', [...rates, 'Completed']],
      ['Env,Matter', rates],
    ])('metrics by %s add up to the counters', async (dimensions, names) => {
      const report = await world.report(morning);
      const counted: Readonly<Record<string, number>> = {
        Accepted: report.accepted,
        Completed: report.completed,
        CompletedOnSpot: report.completedOnSpot,
        CrossVillage: report.crossVillage,
        Online: report.online,
        OnTime: report.onTime,
        Overdue: report.overdue,
      };
      const blobs = printed().filter(
        (blob) => String(blob._aws.CloudWatchMetrics[0]?.Dimensions[0]) === dimensions,
      );
      const sum = (name: string) => blobs.reduce((total, blob) => total + Number(blob[name] ?? 0), 0);
      expect(names.map(sum)).toEqual(names.map((name) => counted[name]));
    });
  });
});
