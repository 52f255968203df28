import { CfnElement, Duration, Stack, Validations } from 'aws-cdk-lib';
import type { LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Alias, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { TongbanFunction } from './tongbanFunction.ts';

/** What the check of a new version asks, and the front door's secret if requests need it. */
export type Preflight = { readonly check: 'ENDPOINT' | 'STREAM'; readonly doorSecret?: string | undefined };

/** Adds the function that asks a new version before it gets traffic; without its approval the release is rolled back. */
export const addPreflight = (
  lambda: TongbanFunction,
  { alias, group }: { readonly alias: Alias; readonly group: LambdaDeploymentGroup },
  settings: StageSettings,
  { check, doorSecret }: Preflight,
): void => {
  const { id } = lambda.node;
  const preflight = new TongbanFunction(Stack.of(lambda), `Preflight${id}`, {
    settings,
    entry: 'preflight/handler.ts',
    description: `Tongban ${settings.stage}: asks a new version of ${id} before it gets traffic`,
    memorySize: 256,
    timeout: Duration.minutes(5),
    trigger: 'RELEASE',
    environment: {
      NEW_VERSION: lambda.currentVersion.functionArn,
      CHECK: check,
      DISTRICT: settings.districts[0] ?? '000000',
      ...(doorSecret && { DOOR_SECRET: doorSecret }),
    },
  });
  // not the version's own ARN: a permission that changes with each release may come too late for it
  preflight.addToRolePolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [`${lambda.functionArn}:*`] }),
  );
  group.addPreHook(preflight);
  acknowledgeVersions(preflight.role ?? preflight, lambda, 'It asks whichever version is to be released.');
  acknowledgeVersions(group.role, preflight, 'CodeDeploy calls the check, in whichever version.');
  // CloudFormation updates it with the new version's ARN before it shifts the alias
  alias.node.addDependency(preflight);
};

const acknowledgeVersions = (whose: IConstruct, lambda: LambdaFunction, reason: string): void => {
  const { defaultChild } = lambda.node;
  if (!CfnElement.isCfnElement(defaultChild)) throw new Error(`${lambda.node.path} is no function`);
  const id = Stack.of(lambda).getLogicalId(defaultChild);
  Validations.of(whose).acknowledge({ id: `AwsSolutions-IAM5[Resource::<${id}.Arn>:*]`, reason });
};
