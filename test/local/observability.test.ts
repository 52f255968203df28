import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPARED_METRICS } from '../../functions/reconcile/publishedMetrics.ts';
import {
  loggedFields,
  metricFiltersOf,
  publishedMetrics,
  shownFields,
  shownMetrics,
} from '../support/observability.ts';
import { templatesOf } from '../support/synth.ts';
import { openWorld, type World } from '../support/world.ts';
import { failEveryWay } from './support/failEveryWay.ts';
import { performEveryAct } from './support/performEveryAct.ts';

const nameOf = (metric: string): string => metric.split(' ')[0] ?? '';

let world: World;
let lines: readonly string[];
let failures: Awaited<ReturnType<typeof failEveryWay>>;
beforeAll(async () => {
  world = await openWorld();
  await performEveryAct(world);
  await world.runner.drained();
  // a run publishes what the one before counted
  for (const time of ['02:00', '02:15'])
    await world.runner.runScheduled('supervise', new Date(`2016-06-01T${time}:00Z`));
  await world.runner.runScheduled('audit', new Date('2016-06-01T17:30:00Z'));
  await world.runner.runScheduled('reconcile', new Date('2016-06-01T18:30:00Z'));
  const names = ['graphql', 'rollup', 'supervise', 'audit', 'reconcile'];
  failures = await failEveryWay();
  lines = [
    ...names.flatMap((name) => world.runner.logs(name)),
    ...Object.values(failures).flatMap((one) => one.lines),
  ];
});
afterAll(() => world.close());

describe('observability', () => {
  const { observability, api } = templatesOf('prod');

  test('every shown metric is published with the same dimensions', () => {
    const filtered = metricFiltersOf(api).map(({ metric }) => metric);
    const printed = [...publishedMetrics(lines), ...filtered];
    const missing = shownMetrics(observability).filter((metric) => !printed.includes(metric));
    expect(missing).toEqual([]);
  });

  test('every published metric is shown or compared with the counters, with the same dimensions', () => {
    const read = Object.values(COMPARED_METRICS).map((name) => `${name} Env,District`);
    const used = new Set([...shownMetrics(observability), ...shownMetrics(api), ...read]);
    expect(publishedMetrics(lines).filter((metric) => !used.has(metric))).toEqual([]);
  });

  test('the metrics by matter are those of the four figures', () => {
    const byMatter = publishedMetrics(lines).filter((metric) => metric.endsWith('Matter'));
    expect(byMatter.map(nameOf)).toEqual(['Accepted', 'CompletedOnSpot', 'CrossVillage', 'Online']);
  });

  test('every queried field is logged', () => {
    const fields = loggedFields(lines);
    expect(shownFields(observability).length).toBeGreaterThan(5);
    expect(shownFields(observability).filter((name) => !fields.includes(name))).toEqual([]);
  });
});

describe('failures that Lambda and the gateway do not count', () => {
  const metricsOf = ({ lines: printed }: { readonly lines: readonly string[] }) => publishedMetrics(printed);

  test('an unusable key is a defect, although the answer is HTTP 200', () => {
    const { answer } = failures.defect;
    expect([answer.status, answer.errors[0]?.extensions?.code]).toEqual([200, 'INTERNAL_SERVER_ERROR']);
    expect(metricsOf(failures.defect)).toEqual(['Defects Env', 'Defects Env,Version']);
  });

  test('a database that does not answer is unavailable', () => {
    const { answer } = failures.unavailable;
    expect([answer.status, answer.errors[0]?.extensions?.code]).toEqual([503, 'UNAVAILABLE']);
    expect(metricsOf(failures.unavailable)).toEqual(['Unavailable Env', 'Unavailable Env,Version']);
  });

  test('an issuer that is down is counted, and the log says why', () => {
    const { answer, lines: printed } = failures.issuer;
    expect([answer.status, answer.errors[0]?.extensions?.code]).toEqual([503, 'UNAVAILABLE']);
    expect(metricsOf(failures.issuer)).toEqual(['IssuerUnavailable Env']);
    expect(printed.join('\n')).toMatch(/issuer unavailable.*ECONNREFUSED/);
  });

  test('keys of certificates that cannot be read are a defect, and the answer says nothing of them', () => {
    const { answer } = failures.keys;
    expect(answer).toEqual({ status: 500, body: { error: '系统内部错误 Internal error' } });
    expect(metricsOf(failures.keys)).toEqual(['Defects Env', 'Defects Env,Version']);
  });
});
