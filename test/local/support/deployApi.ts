import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { serveLoopback } from '../../../infra/local/loopback.ts';

/** What a called function returned, as Lambda answers it. */
export type Invoked = { readonly value?: unknown; readonly failed?: boolean };

/** A verdict that CodeDeploy was told. */
export type Verdict = {
  readonly deploymentId: string;
  readonly executionId: string;
  readonly status: string;
};

/**
 * Stands in for the APIs of Lambda and CodeDeploy that the check of a new version calls: takes only an invocation of the
 * one version, and a verdict on the one execution of a hook.
 */
export const startDeployApi = async (
  known: { readonly version: string; readonly deploymentId: string; readonly executionId: string },
  invoke: (event: unknown) => Promise<Invoked>,
) => {
  const verdicts: Verdict[] = [];
  const api = await serveLoopback(async (request, response) => {
    const target = request.headers['x-amz-target'];
    const body: unknown = JSON.parse((await buffer(request)).toString());
    if (target === 'CodeDeploy_20141006.PutLifecycleEventHookExecutionStatus') {
      const verdict = readVerdict(body);
      const isKnown =
        verdict.deploymentId === known.deploymentId &&
        verdict.executionId === known.executionId &&
        ['Succeeded', 'Failed'].includes(verdict.status);
      if (isKnown) verdicts.push(verdict);
      response.writeHead(isKnown ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(
        JSON.stringify(
          isKnown
            ? { lifecycleEventHookExecutionId: verdict.executionId }
            : { __type: 'InvalidLifecycleEventHookExecutionIdException' },
        ),
      );
      return;
    }
    if (versionOf(request) !== known.version) {
      response.writeHead(404, { 'x-amzn-errortype': 'ResourceNotFoundException' }).end('{}');
      return;
    }
    const { value, failed } = await invoke(body);
    response.writeHead(200, failed ? { 'x-amz-function-error': 'Unhandled' } : {});
    response.end(JSON.stringify(value ?? null));
  });
  return { endpoint: api.endpoint, verdicts, stop: api.stop };
};

const versionOf = ({ url = '' }: IncomingMessage): string | undefined => {
  const [, version] = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(url) ?? [];
  return version && decodeURIComponent(version);
};

const readVerdict = (body: unknown): Verdict => {
  const text = (name: string): string =>
    String(Object.entries(body ?? {}).find(([field]) => field === name)?.[1] ?? '');
  return {
    deploymentId: text('deploymentId'),
    executionId: text('lifecycleEventHookExecutionId'),
    status: text('status'),
  };
};
