import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Faults } from '../../faults.ts';
import { INTERNAL_ERROR, isUnavailable, RETRY_AFTER_SECONDS, UNAVAILABLE } from '../unavailable.ts';

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
  (keys: () => Promise<object>, faults: Faults) =>
  async ({ rawPath, requestContext }: APIGatewayProxyEventV2): Answer =>
    rawPath.endsWith('/.well-known/certificates.json') && requestContext.http.method === 'GET'
      ? keys().then(
          (found) => json(200, found, { 'cache-control': 'public, max-age=3600' }),
          (error: unknown) => answerFailure(error, faults),
        )
      : undefined;

// the integration would answer 400 with the message of the error
const answerFailure = (error: unknown, faults: Faults): APIGatewayProxyStructuredResultV2 => {
  if (isUnavailable(error)) {
    faults.unavailable(error);
    return json(503, { error: UNAVAILABLE }, { 'retry-after': RETRY_AFTER_SECONDS });
  }
  faults.defect(error);
  return json(500, { error: INTERNAL_ERROR });
};
