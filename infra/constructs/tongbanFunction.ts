import { join } from 'node:path';
import { CfnOutput, type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { Schedule } from 'aws-cdk-lib/aws-events';
import { type IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { bundling, type ExtraFiles, projectRoot } from './bundling.ts';
import { removalPolicyOf } from './removalPolicy.ts';

/** A schedule, and in how many periods a function on it runs at least once. */
export type Rhythm = {
  readonly schedule: Schedule;
  readonly period: Duration;
  readonly periods: number;
};

/** What starts a function. */
export type Trigger = 'REQUEST' | 'STREAM' | 'QUEUE' | 'EVENT' | 'RELEASE' | Rhythm;

/** The settings that differ between functions. */
export type TongbanFunctionProps = {
  readonly settings: StageSettings;
  /** The file that exports `handler`, below functions/. */
  readonly entry: string;
  readonly description: string;
  readonly memorySize: number;
  readonly timeout: Duration;
  readonly environment: Record<string, string>;
  readonly trigger: Trigger;
  /** The role to run as, if another stack owns it. */
  readonly role?: IRole;
  /** Concurrent runs kept for this function alone, which requests at the API cannot take; 0 or absent: none. */
  readonly concurrency?: number;
  /** Files beside the bundle. */
  readonly extraFiles?: ExtraFiles;
};

/** A function with the project's defaults: Node 24 on arm64, one ES module, permission for its own log only. */
export class TongbanFunction extends NodejsFunction {
  readonly trigger: Trigger;

  constructor(
    scope: Construct,
    id: string,
    {
      settings,
      entry,
      environment,
      extraFiles,
      concurrency,
      role: given,
      trigger,
      ...props
    }: TongbanFunctionProps,
  ) {
    const logGroup = stageLogGroup(scope, `${id}Log`, settings);
    const role =
      given ?? new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    if (settings.tracing) acknowledgeTracing(role);
    super(scope, id, {
      ...props,
      ...(concurrency && { reservedConcurrentExecutions: concurrency }),
      entry: join(projectRoot, 'functions', entry),
      projectRoot,
      depsLockFilePath: join(projectRoot, 'package-lock.json'),
      bundling: bundling(settings.sourceMaps, extraFiles),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      ...(settings.tracing && { tracing: Tracing.ACTIVE }),
      // a setting of the AWS SDK v2
      awsSdkConnectionReuse: false,
      environment: {
        STAGE: settings.stage,
        NODE_ENV: 'production',
        ...environment,
        ...(settings.sourceMaps && { NODE_OPTIONS: '--enable-source-maps' }),
      },
      // kept for rollbacks
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });
    this.trigger = trigger;
    new CfnOutput(scope, `${id}Function`, { value: this.functionName, description: props.description });
    new CfnOutput(scope, `${id}LogGroup`, {
      value: logGroup.logGroupName,
      description: `The log group of ${id}`,
    });
  }
}

/** Accepts the wildcard that X-Ray needs. */
export const acknowledgeTracing = (role: IRole): void =>
  Validations.of(role).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'X-Ray supports no resource-level permissions; a test allows no other wildcard.',
  });

/** Creates a log group with the stage's retention; retained with the stage's data. */
export const stageLogGroup = (scope: Construct, id: string, settings: StageSettings): LogGroup =>
  new LogGroup(scope, id, {
    retention: settings.logRetentionDays,
    removalPolicy: removalPolicyOf(settings.removal),
  });
