import { join } from 'node:path';
import { CfnOutput, type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { type Beside, bundling, projectRoot } from './bundling.ts';

/** What differs between the functions. */
export type TongbanFunctionProps = {
  readonly settings: StageSettings;
  /** The file that exports `handler`, below functions/. */
  readonly entry: string;
  readonly description: string;
  readonly memorySize: number;
  readonly timeout: Duration;
  readonly environment: Record<string, string>;
  /** What lies beside the bundle. */
  readonly beside?: Beside;
};

/** A function as every function here is: Node 24 on arm64, one ES module, may write its own log and nothing else. */
export class TongbanFunction extends NodejsFunction {
  constructor(
    scope: Construct,
    id: string,
    { settings, entry, environment, beside, ...props }: TongbanFunctionProps,
  ) {
    const logGroup = stageLogGroup(scope, `${id}Log`, settings);
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    if (settings.tracing) acknowledgeTracing(role);
    super(scope, id, {
      ...props,
      entry: join(projectRoot, 'functions', entry),
      projectRoot,
      depsLockFilePath: join(projectRoot, 'package-lock.json'),
      bundling: bundling(settings.sourceMaps, beside),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      ...(settings.tracing && { tracing: Tracing.ACTIVE }),
      // a switch of the SDK of before, which reused no connections
      awsSdkConnectionReuse: false,
      environment: {
        STAGE: settings.stage,
        ...environment,
        ...(settings.sourceMaps && { NODE_OPTIONS: '--enable-source-maps' }),
      },
      // a version stays, so that calls can go back to it
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });
    new CfnOutput(scope, `${id}Function`, { value: this.functionName, description: props.description });
    new CfnOutput(scope, `${id}LogGroup`, { value: logGroup.logGroupName, description: `What ${id} logs` });
  }
}

const acknowledgeTracing = (role: Role): void =>
  Validations.of(role).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'Traces are written to X-Ray, which has no resources to name; a test allows no other wildcard.',
  });

/** A log that is kept as long as the stage asks, and outlives its stack where data does. */
export const stageLogGroup = (scope: Construct, id: string, settings: StageSettings): LogGroup =>
  new LogGroup(scope, id, {
    retention: settings.logRetentionDays,
    removalPolicy: settings.removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
