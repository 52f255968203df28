import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { refuseDirectAccess } from '../../../functions/graphql/http/refuseDirectAccess.ts';

const request = (headers: Record<string, string>): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: 'POST /graphql',
  rawPath: '/graphql',
  rawQueryString: '',
  isBase64Encoded: false,
  headers,
  requestContext: {
    accountId: '',
    apiId: '',
    domainName: '',
    domainPrefix: '',
    requestId: '',
    routeKey: 'POST /graphql',
    stage: '$default',
    time: '',
    timeEpoch: 0,
    http: { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '', userAgent: '' },
  },
});

describe('front door', () => {
  const door = refuseDirectAccess('of the door');

  it('a stage with a front door accepts requests that came through it', async () => {
    expect(await door(request({ 'x-tongban-door': 'of the door' }))).toBeUndefined();
  });

  it('a stage with a front door refuses requests that bypass it', async () => {
    expect(await door(request({}))).toMatchObject({ statusCode: 403 });
    expect(await door(request({ 'x-tongban-door': 'guessed' }))).toMatchObject({ statusCode: 403 });
  });
});

it('a stage without a front door accepts every request', async () => {
  expect(await refuseDirectAccess(undefined)(request({}))).toBeUndefined();
});
