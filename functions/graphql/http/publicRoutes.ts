import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { parseListName, STATUS_PATH } from '../../certificate/status/listAddress.ts';
import { FETCH_AGAIN, type StatusLists } from '../../certificate/status/statusLists.ts';
import type { Faults } from '../../faults.ts';
import { INTERNAL_ERROR, isUnavailable, RETRY_AFTER_SECONDS, UNAVAILABLE } from '../errors/unavailable.ts';

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

/** Answers `GET /.well-known/certificate-status?list=350205-0` with a status list of certificates. */
export const answerStatusList =
  ({ publish }: StatusLists, faults: Faults) =>
  async ({ rawPath, requestContext, queryStringParameters }: APIGatewayProxyEventV2): Answer => {
    if (!rawPath.endsWith(`/${STATUS_PATH}`) || requestContext.http.method !== 'GET') return undefined;
    const list = parseListName(queryStringParameters?.list ?? '');
    const published = list && publish(list, new Date(requestContext.timeEpoch));
    return (published ?? Promise.resolve(undefined)).then(
      (found) => (found === undefined ? json(404, { error: 'no such list' }) : statusList(found)),
      (error: unknown) => answerFailure(error, faults),
    );
  };

const statusList = (body: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: {
    'content-type': 'application/statuslist+jwt',
    'cache-control': `public, max-age=${FETCH_AGAIN}`,
  },
  body,
});

/** Answers a failure: the integration would answer 400 with the message of the error. */
export const answerFailure = (error: unknown, faults: Faults): APIGatewayProxyStructuredResultV2 => {
  if (isUnavailable(error)) {
    faults.unavailable(error);
    return json(503, { error: UNAVAILABLE }, { 'retry-after': RETRY_AFTER_SECONDS });
  }
  faults.defect(error);
  return json(500, { error: INTERNAL_ERROR });
};
