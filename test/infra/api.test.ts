import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { metricFiltersOf } from '../support/observability.ts';
import { prodIssuer, templatesOf } from '../support/synth.ts';
import { environmentOf } from './functions.ts';

const prod = templatesOf('prod').api;
const local = templatesOf('local').api;

describe('HTTP API', () => {
  it('the HTTP API has four routes, all to the GraphQL function', () => {
    const routes = Object.values(prod.findResources('AWS::ApiGatewayV2::Route'));
    expect(routes.map((route) => route.Properties.RouteKey).sort()).toEqual([
      'GET /.well-known/certificate-status',
      'GET /.well-known/certificates.json',
      'GET /health',
      'POST /graphql',
    ]);
    prod.hasResourceProperties('AWS::ApiGatewayV2::Integration', {
      IntegrationType: 'AWS_PROXY',
      PayloadFormatVersion: '2.0',
      IntegrationUri: { Ref: Match.stringLikeRegexp('^GraphqlAliaslive') },
    });
  });

  it('the HTTP API throttles and logs every request', () => {
    prod.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
      AccessLogSettings: { DestinationArn: Match.anyValue(), Format: Match.stringLikeRegexp('requestId') },
    });
  });

  it('the throttle of the HTTP API is a setting of the stage', () => {
    templatesOf('prod', { requestsPerSecond: '20' }).api.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 },
    });
  });

  it('only prod without persisted operations is warned about them', () => {
    const isWarned = (stage: 'prod' | 'test') =>
      templatesOf(stage).warnings.some((warning) => warning.includes('Set persistedOperations'));
    expect([isWarned('prod'), isWarned('test')]).toEqual([true, false]);
  });

  it('the access log of the HTTP API holds nothing of a client except its address', () => {
    const [stage] = Object.values(prod.findResources('AWS::ApiGatewayV2::Stage'));
    expect(stage?.Properties.AccessLogSettings.Format).not.toMatch(/header|authorizer|path|query/i);
  });

  it('the HTTP API has no CORS unless origins are allowed', () => {
    prod.hasResourceProperties('AWS::ApiGatewayV2::Api', { CorsConfiguration: Match.absent() });
    const open = templatesOf('prod', { allowedOrigins: 'https://a.example.org,https://b.example.org' }).api;
    open.hasResourceProperties('AWS::ApiGatewayV2::Api', {
      CorsConfiguration: Match.objectLike({
        AllowOrigins: ['https://a.example.org', 'https://b.example.org'],
        AllowMethods: ['POST'],
        ExposeHeaders: ['retry-after', 'www-authenticate'],
      }),
    });
  });

  it('the HTTP API of a local run answers client apps on other ports', () => {
    local.hasResourceProperties('AWS::ApiGatewayV2::Api', {
      CorsConfiguration: Match.objectLike({ AllowOrigins: ['http://*'], AllowMethods: ['POST'] }),
    });
  });
});

describe('GraphQL function', () => {
  it('the environment of the GraphQL function is exactly stage, tables, keys, issuer and address', () => {
    expect(environmentOf({ template: prod, name: 'Graphql' })).toEqual({
      STAGE: 'prod',
      NODE_ENV: 'production',
      REGISTRY_TABLE: expect.anything(),
      CASES_TABLE: expect.anything(),
      COUNTERS_TABLE: expect.anything(),
      FILES_BUCKET: expect.anything(),
      FILES_URL: expect.anything(),
      PERSON_KEY_ID: expect.anything(),
      PERSON_INDEX_KEY_ID: expect.anything(),
      CERTIFICATE_KEY_IDS: expect.anything(),
      CERTIFICATE_ISSUER: 'tongban-prod',
      PUBLIC_URL: expect.anything(),
      OIDC_ISSUER: prodIssuer,
      OIDC_AUDIENCE: 'tongban',
      OIDC_TOKENS: expect.any(String),
      GRAPHQL_INTROSPECTION: 'off',
      MESSAGE_CHANNELS: '{}',
    });
  });

  it('introspection is on only in the local stage', () => {
    expect(environmentOf({ template: local, name: 'Graphql' }).GRAPHQL_INTROSPECTION).toBe('on');
    expect(environmentOf({ template: templatesOf('dev').api, name: 'Graphql' }).GRAPHQL_INTROSPECTION).toBe(
      'off',
    );
    expect(environmentOf({ template: templatesOf('test').api, name: 'Graphql' }).GRAPHQL_INTROSPECTION).toBe(
      'off',
    );
  });
});

it('requests beyond the limit are counted from the access log', () => {
  const { api: prod } = templatesOf('prod');
  const [stage] = Object.values(prod.findResources('AWS::ApiGatewayV2::Stage'));
  const format = JSON.parse(stage?.Properties.AccessLogSettings.Format);
  expect(format).toMatchObject({ status: '$context.status', env: 'prod' });
  expect(metricFiltersOf(prod)).toEqual([
    {
      // the status is text in this format
      pattern: '{ $.status = "429" }',
      metric: 'TooManyRequests Env',
      Dimensions: [{ Key: 'Env', Value: '$.env' }],
    },
  ]);
});
