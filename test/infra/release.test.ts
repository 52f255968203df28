import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { templatesOf } from '../support/synth.ts';
import { environmentOf } from './functions.ts';

const { api, events } = templatesOf('prod');

describe.each([
  ['graphql', api, ['ReleaseFails', 'ReleaseDefects', 'ReleaseUnavailable']],
  ['rollup', events, ['ReleaseFails']],
])('release of %s in prod', (name, template, alarms) => {
  it(`new code of ${name} gets half of the calls for half an hour and is rolled back on an alarm`, () => {
    template.hasResourceProperties('AWS::CodeDeploy::DeploymentConfig', {
      ComputePlatform: 'Lambda',
      TrafficRoutingConfig: {
        Type: 'TimeBasedCanary',
        TimeBasedCanary: { CanaryInterval: 30, CanaryPercentage: 50 },
      },
    });
    template.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
      DeploymentConfigName: { Ref: Match.stringLikeRegexp('Shift') },
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: Match.arrayWith(['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM']),
      },
      AlarmConfiguration: {
        Enabled: true,
        Alarms: alarms.map((alarm) => ({ Name: { Ref: Match.stringLikeRegexp(alarm) } })),
      },
    });
  });

  it(`new code of ${name} is asked before it gets traffic`, () => {
    const hook = Match.stringLikeRegexp('^Preflight');
    template.hasResource('AWS::Lambda::Alias', {
      DependsOn: Match.arrayWith([hook]),
      UpdatePolicy: { CodeDeployLambdaAliasUpdate: { BeforeAllowTrafficHook: { Ref: hook } } },
    });
    const [[, alias] = []] = Object.entries(template.findResources('AWS::Lambda::Alias'));
    const [version] = z
      .object({ FunctionVersion: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Version')]) }) })
      .parse(alias?.Properties).FunctionVersion['Fn::GetAtt'];
    const preflight = Object.entries(template.findResources('AWS::Lambda::Function')).find(([id]) =>
      id.startsWith('Preflight'),
    );
    expect(preflight?.[1].Properties.Environment.Variables.NEW_VERSION).toEqual({ Ref: version });
  });

  it(`a release of ${name} retains the previous version`, () => {
    template.hasResource('AWS::Lambda::Version', { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });
});

it('the stream is mapped to the live alias', () => {
  const [mapping] = Object.values(events.findResources('AWS::Lambda::EventSourceMapping'));
  expect(JSON.stringify(mapping?.Properties.FunctionName)).toContain('RollupAliaslive');
});

it('the service principal of CodeDeploy differs in China', () => {
  const principals = (region: string): string =>
    JSON.stringify(templatesOf('prod', { region }).api.findResources('AWS::IAM::Role'));
  expect(principals('cn-north-1')).toContain('codedeploy.cn-north-1.amazonaws.com.cn');
  expect(principals('eu-west-1')).toContain('codedeploy.amazonaws.com');
});

it('dev switches to new code at once', () => {
  templatesOf('dev').api.resourceCountIs('AWS::Lambda::Alias', 0);
});

it('the check of a stage with WAF passes the front door', () => {
  const { api: behindWaf } = templatesOf('prod', { region: 'eu-west-1', waf: 'on' });
  const secretOf = (name: string) => environmentOf({ template: behindWaf, name }).DOOR_SECRET;
  expect(secretOf('PreflightGraphql')).toEqual(secretOf('Graphql'));
});

// CloudFormation refuses a template whose resources depend on each other in a circle
it('no resource depends on itself', () => {
  for (const { template, id } of templatesOf('prod').all.flatMap((one) =>
    Object.keys(one.toJSON().Resources).map((id) => ({ template: one, id })),
  ))
    expect(dependenciesOf(template, id), id).not.toContain(id);
});

/** Returns everything that a resource needs first, by logical id. */
const dependenciesOf = (template: Template, id: string): ReadonlySet<string> => {
  const resources: Record<string, unknown> = template.toJSON().Resources;
  const found = new Set<string>();
  const visit = (one: string): void => {
    const text = JSON.stringify(resources[one]);
    const names = [
      ...text.matchAll(/"Ref":"(\w+)"|"Fn::GetAtt":\["(\w+)"|"DependsOn":\[([^\]]*)\]/g),
    ].flatMap(([, ref, attribute, list = '']) => [ref, attribute, ...list.replaceAll('"', '').split(',')]);
    for (const name of names) {
      if (name === undefined || !(name in resources) || found.has(name)) continue;
      found.add(name);
      visit(name);
    }
  };
  visit(id);
  return found;
};
