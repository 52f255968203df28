import { rmSync } from 'node:fs';
import { CfnOutput, type Duration, RemovalPolicy, type Size } from 'aws-cdk-lib';
import { Platform } from 'aws-cdk-lib/aws-ecr-assets';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  DockerImageCode,
  DockerImageFunction,
  LoggingFormat,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { makeScanFolder, sharpVersion } from './scanImage.ts';
import { acknowledgeTracing, stageLogGroup } from './tongbanFunction.ts';

type ScanFunctionProps = {
  readonly settings: StageSettings;
  readonly description: string;
  readonly memorySize: number;
  readonly timeout: Duration;
  readonly ephemeralStorageSize: Size;
  readonly environment: Record<string, string>;
};

/** The function that checks files: an image, because ClamAV and sharp are native. It is built when the stage is deployed. */
export class ScanFunction extends DockerImageFunction {
  readonly trigger = 'EVENT';

  constructor(scope: Construct, id: string, { settings, environment, ...props }: ScanFunctionProps) {
    const logGroup = stageLogGroup(scope, `${id}Log`, settings);
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    if (settings.tracing) acknowledgeTracing(role);
    const folder = makeScanFolder();
    super(scope, id, {
      ...props,
      code: DockerImageCode.fromImageAsset(folder, {
        platform: Platform.LINUX_ARM64,
        buildArgs: {
          SHARP: sharpVersion(),
          CLAMAV: settings.scanner === 'clamav' ? 'on' : 'off',
          SIGNATURES: settings.signatures ?? 'first',
        },
      }),
      architecture: Architecture.ARM_64,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      ...(settings.tracing && { tracing: Tracing.ACTIVE }),
      ...(settings.reservedConcurrency > 0 && {
        reservedConcurrentExecutions: settings.reservedConcurrency,
      }),
      environment: { STAGE: settings.stage, NODE_ENV: 'production', ...environment },
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });
    rmSync(folder, { recursive: true });
    new CfnOutput(scope, `${id}Function`, { value: this.functionName, description: props.description });
    new CfnOutput(scope, `${id}LogGroup`, {
      value: logGroup.logGroupName,
      description: `The log group of ${id}`,
    });
  }
}
