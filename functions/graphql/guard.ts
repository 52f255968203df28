import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

type Answer = Promise<APIGatewayProxyStructuredResultV2 | undefined>;

const json = (statusCode: number, body: object, more = {}): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', ...more },
  body: JSON.stringify(body),
});

/** `GET /health`: the function is up and its configuration was read. */
export const answerHealth = async ({ rawPath, requestContext }: APIGatewayProxyEventV2): Answer =>
  rawPath.endsWith('/health') && requestContext.http.method === 'GET'
    ? json(200, { status: 'ok' })
    : undefined;

/** `GET /.well-known/certificates.json`: the keys (JWKS) with which anybody verifies a certificate, also offline. */
export const answerCertificateKeys =
  (keys: () => Promise<object>) =>
  async ({ rawPath, requestContext }: APIGatewayProxyEventV2): Answer =>
    rawPath.endsWith('/.well-known/certificates.json') && requestContext.http.method === 'GET'
      ? json(200, await keys(), { 'cache-control': 'public, max-age=3600' })
      : undefined;

/** A body that is not JSON gets one fixed answer, so that no parser's words leak what was sent. */
export const refuseUnreadableBody = async (event: APIGatewayProxyEventV2): Answer =>
  isReadable(event)
    ? undefined
    : json(400, { errors: [{ message: 'The body is not JSON.', extensions: { code: 'BAD_REQUEST' } }] });

const isReadable = ({ body, isBase64Encoded }: APIGatewayProxyEventV2): boolean => {
  if (body === undefined) return true;
  try {
    JSON.parse(isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body);
    return true;
  } catch {
    return false;
  }
};
