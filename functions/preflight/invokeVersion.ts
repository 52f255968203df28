import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { Returned } from './checkEndpoint.ts';

/** Calls one version of a function and waits for its result. A crash, a time-out and text that is no JSON are no result. */
export const invokeVersion = async (
  lambda: LambdaClient,
  version: string,
  event: object,
): Promise<Returned> => {
  const { FunctionError, Payload } = await lambda.send(
    new InvokeCommand({ FunctionName: version, Payload: new TextEncoder().encode(JSON.stringify(event)) }),
  );
  if (FunctionError !== undefined || !Payload) return { ok: false };
  return { ok: true, value: JSON.parse(new TextDecoder().decode(Payload)) };
};
