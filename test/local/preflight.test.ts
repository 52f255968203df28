import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../infra/constructs/bundling.ts';
import { type LambdaHost, openLambda } from '../../infra/local/lambda/host.ts';
import { openWorld } from '../support/world.ts';
import { type Invoked, startDeployApi } from './support/deployApi.ts';

const VERSION = 'arn:aws:lambda:eu-west-1:111122223333:function:graphql:7';
const HOOK = { DeploymentId: 'd-1234', LifecycleEventHookExecutionId: 'execution-5678' };
const Event = z.object({
  rawPath: z.string(),
  headers: z.record(z.string(), z.string()),
  requestContext: z.object({ http: z.object({ method: z.string() }) }),
  body: z.string().optional(),
});

let folder: string;
let ends: (() => Promise<void>)[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-preflight-'));
  buildSync({
    entryPoints: [join(projectRoot, 'functions/preflight/handler.ts')],
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
});
afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
});
afterAll(() => rmSync(folder, { recursive: true }));

const openBundle = (file: string, env: Record<string, string>, log: (line: string) => void): LambdaHost => {
  const place = { name: 'f', logicalId: 'F', arn: 'arn', folder, file, handler: 'handler', environment: {} };
  const host = openLambda({ ...place, isImage: false, timeoutSeconds: 60, memoryMb: 256 }, env, log);
  ends.push(host.stop);
  return host;
};

/** Runs the check as CodeDeploy does, and returns the verdict with what failed. */
const check = async (
  what: 'ENDPOINT' | 'STREAM',
  invoke: (event: unknown) => Promise<Invoked>,
  version = VERSION,
) => {
  const known = { version: VERSION, deploymentId: HOOK.DeploymentId };
  const api = await startDeployApi({ ...known, executionId: HOOK.LifecycleEventHookExecutionId }, invoke);
  ends.push(api.stop);
  const logged: string[] = [];
  const env = {
    NEW_VERSION: version,
    CHECK: what,
    DISTRICT: '350205',
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_LAMBDA: api.endpoint,
    AWS_ENDPOINT_URL_CODEDEPLOY: api.endpoint,
  };
  const result = await openBundle(join(folder, 'index.mjs'), env, (line) => logged.push(line)).invoke(HOOK);
  expect(result).toMatchObject({ ok: true });
  const [, faults = ''] = /faults: \[(.*?)\]/.exec(logged.join(' ')) ?? [];
  return { statuses: api.verdicts.map(({ status }) => status), faults: faults.trim() };
};

/** Calls a running endpoint with an event of the HTTP API. */
const overHttp =
  (url: string) =>
  async (event: unknown): Promise<Invoked> => {
    const { rawPath, headers, requestContext, body = null } = Event.parse(event);
    const response = await fetch(url + rawPath, { method: requestContext.http.method, headers, body });
    return { value: { statusCode: response.status, body: await response.text() } };
  };

/** Calls a bundle of its own. */
const inBundle = (code: string) => {
  const file = join(folder, 'broken.mjs');
  writeFileSync(file, code);
  const host = openBundle(file, {}, () => undefined);
  return async (event: unknown): Promise<Invoked> => {
    const result = await host.invoke(event).catch(() => ({ ok: false }) as const);
    return result.ok ? { value: result.value } : { failed: true, value: { errorType: 'Error' } };
  };
};

const openEndpoint = async (options: Parameters<typeof openWorld>[0]): Promise<string> => {
  const world = await openWorld(options);
  ends.push(world.close);
  return world.runner.url;
};

describe('the check of a new version of the endpoint', () => {
  test('the real bundle gets traffic, in a stage without a district and in one with Haicang', async () => {
    const empty = await check('ENDPOINT', overHttp(await openEndpoint({ packs: [] })));
    const haicang = await check('ENDPOINT', overHttp(await openEndpoint({})));
    expect([empty, haicang]).toEqual(Array(2).fill({ statuses: ['Succeeded'], faults: '' }));
  });

  test.each([
    ['without its certificate key', { CERTIFICATE_KEY_IDS: 'gone' }, "'keys'"],
    ['without its registry', { REGISTRY_TABLE: 'Gone' }, "'district'"],
    ['without its cases', { CASES_TABLE: 'Gone' }, "'service'"],
    ['without its counters', { COUNTERS_TABLE: 'Gone' }, "'service'"],
  ])('the real bundle %s gets no traffic', async (_, environment, faults) => {
    // nobody imports a district where the registry is missing
    const packs = 'REGISTRY_TABLE' in environment ? { packs: [] } : {};
    const url = await openEndpoint({ environment, ...packs });
    expect(await check('ENDPOINT', overHttp(url))).toEqual({ statuses: ['Failed'], faults });
  });

  test('a bundle that does not load gets no traffic', async () => {
    const { statuses } = await check('ENDPOINT', inBundle('throw new Error("broken")'));
    expect(statuses).toEqual(['Failed']);
  });

  test('a version that does not exist gets no traffic', async () => {
    const { statuses, faults } = await check('ENDPOINT', async () => ({ value: {} }), `${VERSION}9`);
    expect([statuses, faults]).toEqual([['Failed'], "'ResourceNotFoundException'"]);
  });
});

describe('the check of a new version on the stream', () => {
  test.each([
    [
      'that takes an empty batch gets records',
      'export const handler = async () => ({ batchItemFailures: [] })',
      'Succeeded',
    ],
    [
      'that reports failures of nothing gets none',
      'export const handler = async () => ({ batchItemFailures: [1] })',
      'Failed',
    ],
    ['that throws gets none', 'export const handler = async () => { throw new Error("broken") }', 'Failed'],
  ])('a bundle %s', async (_, code, status) => {
    expect((await check('STREAM', inBundle(code))).statuses).toEqual([status]);
  });
});
