import { readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { alarmsOf, dashboardsOf, metricsShown } from '../support/shown.ts';
import { templatesOf } from '../support/synth.ts';

const { observability } = templatesOf('prod', { notify: 'ops@example.org' });
const [chinese = [], english = []] = dashboardsOf(observability);
const titles = (widgets: typeof chinese): string[] =>
  widgets.flatMap(({ properties }) => properties.title ?? []);

describe('the dashboards', () => {
  it('are one in each language, with the same figures', () => {
    observability.hasResourceProperties('AWS::CloudWatch::Dashboard', { DashboardName: 'Tongban-prod-zh' });
    observability.hasResourceProperties('AWS::CloudWatch::Dashboard', { DashboardName: 'Tongban-prod-en' });
    expect(chinese.map(({ type }) => type)).toEqual(english.map(({ type }) => type));
  });

  it('begin with the article’s four figures', () => {
    expect(titles(chinese).slice(0, 4)).toEqual([
      '受理件数',
      '日均受理（有受理的日子）',
      '当场办结',
      '即办率 %',
    ]);
    expect(titles(english).slice(0, 4)).toEqual([
      'Accepted',
      'Daily average (days with a case)',
      'Settled on the spot',
      'Instant rate %',
    ]);
  });

  it('stay within what CloudWatch takes: 500 metrics a widget, 2,500 a dashboard', () => {
    const sizes = english.map(({ properties }) => properties.metrics.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_500);
  });
});

it('metrics are of the stage, of a district, or of a matter: no other combination is billed', () => {
  const dimensions = metricsShown(observability).map((metric) => metric.split(' ')[1]);
  expect([...new Set(dimensions)].sort()).toEqual(['Env', 'Env,District', 'Env,Matter']);
});

describe('the alarms', () => {
  const anchors = [...readFileSync('docs/runbook.md', 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );

  it('each say who is harmed, in Chinese and English, and which section of the runbook helps', () => {
    expect(alarmsOf(observability).length).toBeGreaterThan(10);
    for (const { AlarmDescription } of alarmsOf(observability)) {
      const [, harm = '', section] = /^(.+) → docs\/runbook\.md#(\S+)$/s.exec(AlarmDescription) ?? [];
      expect(harm).toMatch(/[\u4e00-\u9fff].*。 .*[a-z]/);
      expect(anchors).toContain(section);
    }
  });

  it('reach the people of the stage over a sealed topic', () => {
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

  it('are for every function, table and failure queue, without naming one', () => {
    const all = (type: string): number =>
      templatesOf('prod').all.reduce((sum, one) => sum + Object.keys(one.findResources(type)).length, 0);
    const functions = all('AWS::Lambda::Function');
    const ids = Object.keys(observability.findResources('AWS::CloudWatch::Alarm'));
    const count = (name: RegExp): number => ids.filter((id) => name.test(id)).length;
    expect(count(/^\w+Fails[0-9A-F]{8}$/)).toBe(functions + 1);
    expect(count(/Throttled[0-9A-F]{8}$/)).toBe(functions + all('AWS::DynamoDB::GlobalTable'));
    expect(count(/NotEmpty[0-9A-F]{8}$/)).toBe(all('AWS::SQS::Queue'));
  });

  it('are not made where the stage goes without', () => {
    templatesOf('dev').observability.resourceCountIs('AWS::CloudWatch::Alarm', 0);
  });
});
