import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { loadConfig, loadNotifyConfig, loadRollupConfig } from '../../functions/config.ts';
import { createDynamoDb } from '../../functions/dynamodb/client.ts';

const settings = {
  STAGE: 'prod',
  REGISTRY_TABLE: 'r',
  CASES_TABLE: 'c',
  COUNTERS_TABLE: 'n',
  FILES_BUCKET: 'f',
  FILES_URL: 'https://f.example.org/',
  PERSON_KEY_ID: 'k',
  PERSON_INDEX_KEY_ID: 'k',
  CERTIFICATE_KEY_IDS: 'k',
  CERTIFICATE_ISSUER: 'tongban-prod',
  PUBLIC_URL: 'https://tongban.example/',
  OIDC_ISSUER: 'https://id.example.org',
  OIDC_AUDIENCE: 'tongban',
  OIDC_TOKENS: '{}',
};

describe('a deployment, which sets no limits in time,', () => {
  test('waits 4 s for DynamoDB, 5 s for the issuer, and uses a registry for 30 s', () => {
    const limits = { SERVICE_TIMEOUT_MS: 4_000, OIDC_TIMEOUT_MS: 5_000, REGISTRY_FRESH_MS: 30_000 };
    expect(loadConfig(settings)).toMatchObject(limits);
  });

  test('waits as long in the functions that nobody asks', () => {
    const notify = loadNotifyConfig({ REGISTRY_TABLE: 'r', NOTICE_BUS: 'b' });
    expect(notify).toMatchObject({ SERVICE_TIMEOUT_MS: 4_000, REGISTRY_FRESH_MS: 30_000 });
    expect(loadRollupConfig(settings).SERVICE_TIMEOUT_MS).toBe(4_000);
  });
});

describe('the DynamoDB client gives up', () => {
  const NOWHERE = { endpoint: 'http://127.0.0.1:9', region: 'x', maxAttempts: 1 };
  /** What its handler is set to, which it says once it was asked something. */
  const limitsOf = async (timeoutMs?: number) => {
    const credentials = { accessKeyId: 'x', secretAccessKey: 'x' };
    const db = createDynamoDb({ ...NOWHERE, credentials }, timeoutMs);
    await expect(db.send(new GetCommand({ TableName: 't', Key: { pk: 'p' } }))).rejects.toThrow();
    const { requestHandler } = db.config;
    db.destroy();
    // the SDK's types leave open which handler it is
    if (!('httpHandlerConfigs' in requestHandler)) throw new Error('another handler');
    return typeof requestHandler.httpHandlerConfigs === 'function' && requestHandler.httpHandlerConfigs();
  };

  test('an attempt after 4 s, and a connection after 1 s', async () => {
    const limits = { connectionTimeout: 1_000, requestTimeout: 4_000, throwOnRequestTimeout: true };
    expect(await limitsOf()).toMatchObject(limits);
  });

  test('an attempt after as long as it is told', async () => {
    expect(await limitsOf(60_000)).toMatchObject({ requestTimeout: 60_000 });
  });
});
