import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Alias, IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { isChina } from '../settingTypes.ts';
import type { TongbanFunction } from './tongbanFunction.ts';

const DEPLOY_POLICY = 'service-role/AWSCodeDeployRoleForLambdaLimited';

/**
 * Adds the release of a function, and returns the target of its calls. A gradual release sends new code 10 % of the
 * calls for ten minutes; if calls fail, CodeDeploy switches back and CloudFormation rolls back.
 */
export const addRelease = (lambda: TongbanFunction, { release, region }: StageSettings): IFunction => {
  if (release === 'at-once') return lambda;
  const { id } = lambda.node;
  const scope = Stack.of(lambda);
  const alias = lambda.addAlias('live');
  new LambdaDeploymentGroup(scope, `${id}Release`, {
    alias,
    deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_10MINUTES,
    alarms: [addFailureAlarm(alias, id)],
    role: createDeployRole(scope, id, region),
  });
  const target: IConstruct = alias;
  if (!isFunction(target)) throw new Error(`${id} has no alias`);
  return target;
};

// needed because of `exactOptionalPropertyTypes`: Alias types its role as possibly undefined
const isFunction = (one: IConstruct): one is IFunction => 'functionArn' in one;

const addFailureAlarm = (alias: Alias, id: string): Alarm =>
  new Alarm(Stack.of(alias), `${id}ReleaseFails`, {
    metric: alias.metricErrors({ period: Duration.minutes(1) }),
    alarmDescription: `New code of ${id} fails: its release is rolled back → docs/runbook.md#deploy`,
    threshold: 2,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });

const createDeployRole = (scope: Stack, id: string, region: string | undefined): Role => {
  const role = new Role(scope, `${id}ReleaseRole`, {
    assumedBy: new ServicePrincipal(codeDeploy(region)),
    managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName(DEPLOY_POLICY)],
  });
  Validations.of(role).acknowledge({
    id: `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${DEPLOY_POLICY}]`,
    reason: 'AWS maintains this policy for CodeDeploy; only that service can assume the role.',
  });
  return role;
};

// in China the service principal is regional (aws-cdk-lib/region-info)
const codeDeploy = (region: string | undefined): string =>
  isChina(region) ? `codedeploy.${region}.amazonaws.com.cn` : 'codedeploy.amazonaws.com';
