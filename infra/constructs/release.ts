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
 * What calls of a function go to. Released gradually, new code gets a tenth of them for ten minutes; if calls fail, all
 * go back to the code before, and CloudFormation rolls the stack back.
 */
export const released = (lambda: TongbanFunction, { release, region }: StageSettings): IFunction => {
  if (release === 'at-once') return lambda;
  const { id } = lambda.node;
  const scope = Stack.of(lambda);
  const alias = lambda.addAlias('live');
  new LambdaDeploymentGroup(scope, `${id}Release`, {
    alias,
    deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_10MINUTES,
    alarms: [failing(alias, id)],
    role: deployer(scope, id, region),
  });
  const target: IConstruct = alias;
  if (!isFunction(target)) throw new Error(`${id} has no alias`);
  return target;
};

// an alias is one, but its type says that its role may be undefined, where it may only be absent
const isFunction = (one: IConstruct): one is IFunction => 'functionArn' in one;

const failing = (alias: Alias, id: string): Alarm =>
  new Alarm(Stack.of(alias), `${id}ReleaseFails`, {
    metric: alias.metricErrors({ period: Duration.minutes(1) }),
    alarmDescription: `New code of ${id} fails: its release is taken back → docs/runbook.md#deploy`,
    threshold: 2,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });

const deployer = (scope: Stack, id: string, region: string | undefined): Role => {
  const role = new Role(scope, `${id}ReleaseRole`, {
    assumedBy: new ServicePrincipal(codeDeploy(region)),
    managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName(DEPLOY_POLICY)],
  });
  Validations.of(role).acknowledge({
    id: `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${DEPLOY_POLICY}]`,
    reason: "What CodeDeploy needs, AWS keeps in this policy; only that service can take the role's part.",
  });
  return role;
};

// in China it acts under a name of the region (aws-cdk-lib/region-info)
const codeDeploy = (region: string | undefined): string =>
  isChina(region) ? `codedeploy.${region}.amazonaws.com.cn` : 'codedeploy.amazonaws.com';
