import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { templatesOf } from '../support/synth.ts';

const { api, events } = templatesOf('prod');

describe.each([
  ['graphql', api],
  ['rollup', events],
])('release of %s in prod', (name, template) => {
  it(`new code of ${name} gets a tenth of the calls for ten minutes and is rolled back on an alarm`, () => {
    template.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent10Minutes',
      AutoRollbackConfiguration: { Enabled: true, Events: Match.arrayWith(['DEPLOYMENT_STOP_ON_ALARM']) },
      AlarmConfiguration: {
        Enabled: true,
        Alarms: [{ Name: { Ref: Match.stringLikeRegexp('ReleaseFails') } }],
      },
    });
    template.hasResource('AWS::Lambda::Alias', {
      UpdatePolicy: { CodeDeployLambdaAliasUpdate: Match.anyValue() },
    });
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
