import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { templatesOf } from '../support/synth.ts';
import { REGION_GAPS, type TemplateResource } from './regionGaps.ts';

const Resources = z.record(
  z.string(),
  z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }),
);
const REGIONS = ['cn-north-1', 'cn-northwest-1', 'ap-east-1', 'eu-west-1'];
const STAGES = ['dev', 'test', 'prod'] as const;

const resourcesOf = (stage: (typeof STAGES)[number], region: string): TemplateResource[] =>
  templatesOf(stage, { region }).all.flatMap((template) =>
    Object.values(Resources.parse(template.toJSON().Resources)),
  );

describe.each(REGIONS)('region %s', (region) => {
  it.each(STAGES)(`stage %s uses nothing that ${region} lacks`, (stage) => {
    const resources = resourcesOf(stage, region);
    expect(resources.length).toBeGreaterThan(20);
    const gaps = REGION_GAPS.filter(({ regions }) => regions.test(region));
    const met = gaps.filter(({ meets }) => resources.some(meets)).map(({ what }) => what);
    expect(met).toEqual([]);
  });
});

it('a resource that a region lacks is detected', () => {
  const traced = { Type: 'AWS::Lambda::Function', Properties: { TracingConfig: { Mode: 'Active' } } };
  const pool = { Type: 'AWS::Cognito::UserPool' };
  const found = (resource: TemplateResource) => REGION_GAPS.filter(({ meets }) => meets(resource)).length;
  expect([found(traced), found(pool), found({ Type: 'AWS::SQS::Queue' })]).toEqual([1, 1, 0]);
});

describe('China partition', () => {
  const text = JSON.stringify(resourcesOf('prod', 'cn-north-1'));

  it('every ARN in China is of its partition', () => {
    expect(text).not.toMatch(/arn:aws:/);
    expect(text).toContain('arn:aws-cn:');
  });

  it('every endpoint in China is of its partition', () => {
    const hosts = [
      ...text.matchAll(/"(?:Service|Principal)":(?:"[^"]+"|\[[^\]]+\])|[\w.-]+\.amazonaws\.com[\w.]*/g),
    ].map(([host]) => host);
    const global = hosts.filter((host) => !host.startsWith('"') && !host.endsWith('.cn'));
    expect(global).toEqual([]);
  });
});

it('region-agnostic templates name no partition', () => {
  const text = JSON.stringify(templatesOf('prod').all.map((template) => template.toJSON()));
  expect(text).not.toMatch(/arn:aws/);
});

it('functions are traced only in regions with X-Ray', () => {
  const traced = (region: string): number =>
    resourcesOf('prod', region).filter(({ Properties }) => 'TracingConfig' in (Properties ?? {})).length;
  expect([traced('eu-west-1'), traced('cn-north-1')]).toEqual([9, 0]);
});
