import { CodeDeployClient, PutLifecycleEventHookExecutionStatusCommand } from '@aws-sdk/client-codedeploy';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { clientLimits } from '../clientLimits.ts';
import { loadPreflightConfig } from '../config.ts';
import { checkEndpoint, type Returned } from './checkEndpoint.ts';
import { checkStream } from './checkStream.ts';
import { createHttpEvent } from './httpEvent.ts';
import { invokeVersion } from './invokeVersion.ts';

/** The call of CodeDeploy before a new version gets traffic. */
export type HookEvent = { readonly DeploymentId: string; readonly LifecycleEventHookExecutionId: string };

const { NEW_VERSION, CHECK, DISTRICT, DOOR_SECRET } = loadPreflightConfig();
// a new version loads at its first call, and may take as long as the gateway waits
const lambda = new LambdaClient({ ...clientLimits(29_000), maxAttempts: 2 });
const codeDeploy = new CodeDeployClient(clientLimits());

const send = (event: object): Promise<Returned> => invokeVersion(lambda, NEW_VERSION, event);

const findFaults = async (): Promise<readonly string[]> => {
  const now = new Date();
  return CHECK === 'STREAM'
    ? checkStream(send)
    : checkEndpoint((request) => send(createHttpEvent(request, now, DOOR_SECRET)), DISTRICT, now);
};

/** Lambda: asks a new version before it gets traffic, and tells CodeDeploy whether it may. No verdict is a refusal. */
export const handler = async (event: HookEvent): Promise<void> => {
  const faults = await findFaults().catch((error: Error) => [error.name]);
  const status = faults.length === 0 ? 'Succeeded' : 'Failed';
  console.info({ message: 'preflight', version: NEW_VERSION, status, faults });
  await codeDeploy.send(
    new PutLifecycleEventHookExecutionStatusCommand({
      deploymentId: event.DeploymentId,
      lifecycleEventHookExecutionId: event.LifecycleEventHookExecutionId,
      status,
    }),
  );
};
