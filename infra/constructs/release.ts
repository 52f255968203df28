import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaDeploymentConfig, LambdaDeploymentGroup, TrafficRouting } from 'aws-cdk-lib/aws-codedeploy';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Alias, IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { isChina } from '../settingTypes.ts';
import { addPreflight, type Preflight } from './preflight.ts';
import type { TongbanFunction } from './tongbanFunction.ts';

const DEPLOY_POLICY = 'service-role/AWSCodeDeployRoleForLambdaLimited';
/** Half of the calls for half an hour: even a quiet stage sends some (docs/decisions/0091). */
const SHARE = 50;
const WATCHED = Duration.minutes(30);

/** How a new version is checked before it gets traffic, and the metrics of its own that may not count anything. */
export type ReleaseChecks = Preflight & { readonly metrics?: readonly ('Defects' | 'Unavailable')[] };

/**
 * Adds the release of a function, and returns the target of its calls. In a gradual release a function asks the new code
 * first, then it gets half of the calls for half an hour; on an alarm CodeDeploy switches back and CloudFormation rolls
 * back.
 */
export const addRelease = (
  lambda: TongbanFunction,
  settings: StageSettings,
  { metrics = [], ...preflight }: ReleaseChecks,
): IFunction => {
  if (settings.release === 'at-once') return lambda;
  const { id } = lambda.node;
  const scope = Stack.of(lambda);
  const alias = lambda.addAlias('live');
  const group = new LambdaDeploymentGroup(scope, `${id}Release`, {
    alias,
    deploymentConfig: new LambdaDeploymentConfig(scope, `${id}Shift`, {
      trafficRouting: TrafficRouting.timeBasedCanary({ interval: WATCHED, percentage: SHARE }),
    }),
    alarms: [
      addFailureAlarm(alias, id),
      ...metrics.map((name) => addVersionAlarm(lambda, settings.stage, name)),
    ],
    role: createDeployRole(scope, id, settings.region),
  });
  addPreflight(lambda, { alias, group }, settings, preflight);
  const target: IConstruct = alias;
  if (!isFunction(target)) throw new Error(`${id} has no alias`);
  return target;
};

// needed because of `exactOptionalPropertyTypes`: Alias types its role as possibly undefined
const isFunction = (one: IConstruct): one is IFunction => 'functionArn' in one;

const addFailureAlarm = (alias: Alias, id: string): Alarm =>
  addReleaseAlarm(
    Stack.of(alias),
    `${id}ReleaseFails`,
    alias.metricErrors({ period: Duration.minutes(1) }),
    `New code of ${id} fails`,
  );

/** Watches a count of the new version alone: an alarm on all versions would keep the repair of a defect out. */
const addVersionAlarm = (lambda: TongbanFunction, stage: string, metricName: string): Alarm => {
  const { id } = lambda.node;
  const metric = new Metric({
    namespace: 'Tongban',
    metricName,
    dimensionsMap: { Env: stage, Version: lambda.currentVersion.version },
    statistic: Stats.SUM,
    period: Duration.minutes(1),
  });
  return addReleaseAlarm(
    Stack.of(lambda),
    `${id}Release${metricName}`,
    metric,
    `New code of ${id} counts ${metricName}`,
  );
};

const addReleaseAlarm = (scope: Stack, id: string, metric: Metric, what: string): Alarm =>
  new Alarm(scope, id, {
    metric,
    alarmDescription: `${what}: its release is rolled back → docs/runbook.md#deploy`,
    threshold: 0,
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
