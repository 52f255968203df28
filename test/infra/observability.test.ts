import { readdirSync, readFileSync } from 'node:fs';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DISTRIBUTIONS, LAG_METRIC, SUMS } from '../../functions/rollup/metricNames.ts';
import { STAGE_METRICS } from '../../functions/stageMetrics.ts';
import { alarmsOf, dashboardsOf, metricFiltersOf, shownMetrics } from '../support/observability.ts';
import { templatesOf } from '../support/synth.ts';

const { observability } = templatesOf('prod', { notify: 'ops@example.org' });
const [chinese = [], english = []] = dashboardsOf(observability);
const titles = (widgets: typeof chinese): string[] =>
  widgets.flatMap(({ properties }) => properties.title ?? []);

describe('dashboards', () => {
  it('the dashboards show the same figures in Chinese and English', () => {
    const { observability: inRegion } = templatesOf('prod', { region: 'eu-west-1' });
    inRegion.hasResourceProperties('AWS::CloudWatch::Dashboard', {
      DashboardName: 'Tongban-prod-eu-west-1-zh',
    });
    inRegion.hasResourceProperties('AWS::CloudWatch::Dashboard', {
      DashboardName: 'Tongban-prod-eu-west-1-en',
    });
    expect(chinese.map(({ type }) => type)).toEqual(english.map(({ type }) => type));
  });

  it('the dashboards begin with the article’s four figures', () => {
    expect(titles(chinese).slice(0, 4)).toEqual([
      '受理件数',
      '日均受理（仅计有受理的日期）',
      '当场办结',
      '即办率 %',
    ]);
    expect(titles(english).slice(0, 4)).toEqual([
      'Accepted',
      'Daily average (days with cases)',
      'Settled on the spot',
      'Instant rate %',
    ]);
  });

  it('the dashboards stay within CloudWatch’s limits of metrics', () => {
    const sizes = english.map(({ properties }) => properties.metrics.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_500);
  });
});

it('metrics have only the three billed combinations of dimensions', () => {
  const dimensions = shownMetrics(observability).map((metric) => metric.split(' ')[1]);
  expect([...new Set(dimensions)].sort()).toEqual(['Env', 'Env,District', 'Env,Matter']);
});

it('every metric that code or log filters emit is on a dashboard or in an alarm', () => {
  const { observability: watching, all } = templatesOf('prod', {
    notify: 'ops@example.org',
    timestampAuthority: 'https://stamp.example.org',
  });
  const emitted = [
    ...STAGE_METRICS,
    ...[...SUMS, ...DISTRIBUTIONS].map(({ name }) => name),
    LAG_METRIC,
    ...all.flatMap((one) => metricFiltersOf(one).map(({ metric }) => nameOf(metric))),
  ];
  const shown = shownMetrics(watching).map(nameOf);
  expect(emitted.length).toBeGreaterThan(40);
  expect(emitted.filter((name) => !shown.includes(name))).toEqual([]);
});

it('metrics are emitted in two files alone, whose names are lists', () => {
  const files = readdirSync('functions', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('generated'),
  );
  const emitting = files.filter((file) =>
    /powertools\/metrics|CloudWatchMetrics/.test(readFileSync(`functions/${file}`, 'utf8')),
  );
  expect(emitting.sort()).toEqual(['rollup/metrics.ts', 'stageMetrics.ts']);
});

const nameOf = (metric: string): string => metric.split(' ')[0] ?? '';

const countIndexes = (template: Template): number =>
  Object.values(template.findResources('AWS::DynamoDB::GlobalTable'))
    .map(({ Properties }) => (Properties.GlobalSecondaryIndexes ?? []).length)
    .reduce((sum, one) => sum + one, 0);

describe('alarms', () => {
  const anchors = [...readFileSync('docs/runbook.md', 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );

  it('each alarm says who is harmed, in Chinese and English, and links to the runbook', () => {
    expect(alarmsOf(observability).length).toBeGreaterThan(10);
    for (const { AlarmDescription } of alarmsOf(observability)) {
      const [, harm = '', section] = /^(.+) → docs\/runbook\.md#(\S+)$/s.exec(AlarmDescription) ?? [];
      expect(harm).toMatch(/[\u4e00-\u9fff].*。 .*[a-z]/);
      expect(anchors).toContain(section);
    }
  });

  it('alarms notify through an encrypted topic', () => {
    const topic = { Ref: Match.stringLikeRegexp('^Alarms') };
    observability.allResourcesProperties('AWS::CloudWatch::Alarm', {
      AlarmActions: [topic],
      OKActions: [topic],
    });
    observability.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
    observability.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'ops@example.org',
    });
  });

  it('a call on the person index key by anybody but the endpoint notifies the topic at once', () => {
    const [[, rule] = []] = Object.entries(observability.findResources('AWS::Events::Rule'));
    const {
      EventPattern: pattern,
      State,
      Targets,
    } = z
      .object({
        State: z.string(),
        Targets: z.array(
          z.object({
            Arn: z.object({ Ref: z.string() }),
            InputTransformer: z.object({ InputTemplate: z.string() }),
          }),
        ),
        EventPattern: z.object({
          detail: z.object({
            eventName: z.array(z.string()),
            resources: z.unknown(),
            userIdentity: z.unknown(),
          }),
        }),
      })
      .parse(rule?.Properties);
    expect(State).toBe('ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS');
    expect(pattern.detail.eventName).toEqual(expect.arrayContaining(['GenerateMac', 'PutKeyPolicy']));
    expect(JSON.stringify(pattern.detail.resources)).toMatch(/FnGetAttPersonIndexKey/);
    expect(JSON.stringify(pattern.detail.userIdentity)).toMatch(
      /anything-but.*FnGetAttGraphqlRole.*exists":false/,
    );
    expect(Targets.map(({ Arn }) => Arn.Ref)).toEqual([expect.stringMatching(/^Alarms/)]);
    const [, section] =
      /docs\/runbook\.md#([\w-]+)/.exec(Targets[0]?.InputTransformer.InputTemplate ?? '') ?? [];
    expect(anchors).toContain(section);
    for (const sender of ['cloudwatch', 'events'])
      expect(JSON.stringify(observability.findResources('AWS::SNS::TopicPolicy'))).toContain(
        `${sender}.amazonaws.com`,
      );
  });

  it('every function, table and queue has alarms', () => {
    const all = (type: string): number =>
      templatesOf('prod').all.reduce((sum, one) => sum + Object.keys(one.findResources(type)).length, 0);
    // the checks of new versions and the copying of the page fail a deployment, which needs no alarm
    const functions = all('AWS::Lambda::Function') - 3;
    const ids = Object.keys(observability.findResources('AWS::CloudWatch::Alarm'));
    const count = (name: RegExp): number => ids.filter((id) => name.test(id)).length;
    expect(count(/^\w+Fails[0-9A-F]{8}$/)).toBe(functions + 1);
    const indexes = templatesOf('prod').all.reduce((sum, one) => sum + countIndexes(one), 0);
    expect(count(/Throttled[0-9A-F]{8}$/)).toBe(functions + all('AWS::DynamoDB::GlobalTable') + indexes);
    const work = count(/WorkWaits[0-9A-F]{8}$/);
    expect(work).toBe(3);
    expect(count(/Forgotten[0-9A-F]{8}$/)).toBe(all('AWS::SQS::Queue') - work);
    expect(count(/NotEmpty[0-9A-F]{8}$/)).toBe(all('AWS::SQS::Queue') - work);
  });

  it('a stage may have no alarms', () => {
    templatesOf('dev').observability.resourceCountIs('AWS::CloudWatch::Alarm', 0);
  });
});
