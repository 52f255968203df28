import { hash } from 'node:crypto';
import { z } from 'zod';
import { findIssuer } from '../infra/local/folderIssuer.ts';
import type { Issuer } from '../infra/local/issuer.ts';
import { ISSUER_FILE } from '../infra/local/issuerKey.ts';
import { runnerAddress, runnerPort } from '../infra/local/port.ts';
import { startTongban } from '../infra/local/runner.ts';
import { StartFailure } from '../infra/local/startFailure.ts';
import { fetchRetrying } from '../infra/operate/retry.ts';

/** A running Tongban that receives the replay. */
export type Platform = {
  readonly url: string;
  readonly issueToken: Issuer['issueToken'];
  /** Identifies its data; differs by data folder. */
  readonly data: string;
  /** Stops it, if the replay itself started it. */
  stop(): Promise<void>;
};

// a runner that is starting answers 503 for some seconds
const HEALTH_TIMEOUT_MS = 30_000;

/** Finds the platform at `endpoint` or of `npm start`, or starts its own. Throws StartFailure. */
export const findPlatform = async (
  endpoint: string | undefined,
  dataDir: string,
  packs: readonly string[],
): Promise<Platform> => {
  const url = (endpoint ?? runnerAddress(runnerPort())).replace(/\/(graphql)?$/, '');
  if (await isHealthy(url)) return joinPlatform(url);
  if (endpoint !== undefined)
    throw new StartFailure(`Nothing answers at ${url}/health: start it there, or leave --endpoint out.`);
  return startPlatform(dataDir, packs);
};

const joinPlatform = async (url: string): Promise<Platform> => {
  if (await isDemo(url))
    throw new StartFailure(
      `The runner at ${url} shows a demo, which has cases and changes of its own: stop it, or replay on another port, by PORT=4310 npm run replay.`,
    );
  const issuer = findIssuer(url);
  if (!issuer)
    throw new StartFailure(`There is no ${ISSUER_FILE} to make tokens for ${url}: run it in this folder.`);
  return { url, issueToken: issuer.issueToken, data: await dataName(url), stop: async () => undefined };
};

const startPlatform = async (dataDir: string, packs: readonly string[]): Promise<Platform> => {
  const { url, issueToken, stop } = await startTongban({
    dataDir,
    packs,
    dynamoDbEndpoint: process.env.DYNAMODB_ENDPOINT,
    progress: (line) => console.log(line),
  });
  return { url, issueToken, data: await dataName(url), stop };
};

// the issuer's key belongs to the data folder
const dataName = async (url: string): Promise<string> => {
  const response = await fetch(`${url}/.well-known/jwks.json`, {
    signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS),
  });
  return hash('sha256', await response.text()).slice(0, 16);
};

const PageConfig = z.object({ demo: z.string().nullable() });

// only a runner has such a file; a deployment without it shows no demo
const isDemo = async (url: string): Promise<boolean> => {
  const response = await fetch(`${url}/config.json`, { signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) });
  const { data } = PageConfig.safeParse(await response.json().catch(() => null));
  return typeof data?.demo === 'string';
};

const isHealthy = async (url: string): Promise<boolean> => {
  try {
    const response = await fetchRetrying(`${url}/health`, { signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
};
