import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

type Answer = Promise<APIGatewayProxyStructuredResultV2 | undefined>;

const json = (statusCode: number, body: object, more = {}): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', ...more },
  body: JSON.stringify(body),
});

/** Answers `GET /health`: the function is up and its configuration is valid. */
export const answerHealth = async ({ rawPath, requestContext }: APIGatewayProxyEventV2): Answer =>
  rawPath.endsWith('/health') && requestContext.http.method === 'GET'
    ? json(200, { status: 'ok' })
    : undefined;

/** Answers `GET /.well-known/certificates.json` with the JWKS for verifying certificates offline. */
export const answerCertificateKeys =
  (keys: () => Promise<object>) =>
  async ({ rawPath, requestContext }: APIGatewayProxyEventV2): Answer =>
    rawPath.endsWith('/.well-known/certificates.json') && requestContext.http.method === 'GET'
      ? json(200, await keys(), { 'cache-control': 'public, max-age=3600' })
      : undefined;
