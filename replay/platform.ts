import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createIssuer, type Issuer } from '../infra/local/issuer.ts';
import { readIssuer } from '../infra/local/issuerKey.ts';
import { startTongban } from '../infra/local/runner.ts';
import { StartFailure } from '../infra/local/startFailure.ts';

/** A running Tongban to play to. */
export type Platform = {
  readonly url: string;
  readonly issueToken: Issuer['issueToken'];
  /** What its data is known by: another folder, another name. */
  readonly data: string;
  /** Ends it, when the replay itself started it. */
  stop(): Promise<void>;
};

const DEFAULT_ENDPOINT = 'http://localhost:4000';
const HEALTH_TIMEOUT_MS = 3_000;

/** Finds the platform at `endpoint`; without one, what `npm start` runs, or else starts its own. Throws StartFailure. */
export const findPlatform = async (
  endpoint: string | undefined,
  dataDir: string,
  packs: readonly string[],
): Promise<Platform> => {
  const url = (endpoint ?? DEFAULT_ENDPOINT).replace(/\/(graphql)?$/, '');
  if (await isHealthy(url)) return joinPlatform(url, join(dataDir, 'issuer.json'));
  if (endpoint !== undefined)
    throw new StartFailure(`Nothing answers at ${url}/health: start it there, or leave --endpoint out.`);
  return startPlatform(dataDir, packs);
};

const joinPlatform = async (url: string, issuerFile: string): Promise<Platform> => {
  const settings = existsSync(issuerFile) ? readIssuer(issuerFile) : undefined;
  if (!settings)
    throw new StartFailure(`There is no ${issuerFile} to make tokens for ${url}: run it in this folder.`);
  const { issueToken } = createIssuer(settings);
  return { url, issueToken, data: await dataName(url), stop: async () => undefined };
};

const startPlatform = async (dataDir: string, packs: readonly string[]): Promise<Platform> => {
  const { url, issueToken, stop } = await startTongban({
    dataDir,
    packs,
    dynamoDbEndpoint: process.env.DYNAMODB_ENDPOINT,
  });
  return { url, issueToken, data: await dataName(url), stop };
};

// the issuer's key lives and dies with the data folder
const dataName = async (url: string): Promise<string> => {
  const response = await fetch(`${url}/.well-known/jwks.json`, {
    signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS),
  });
  return hash('sha256', await response.text()).slice(0, 16);
};

const isHealthy = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
};
