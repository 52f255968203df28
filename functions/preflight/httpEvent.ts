import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** A request to the endpoint, with its JSON body if any. */
export type EndpointRequest = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
};

/** Builds the event that the HTTP API would make of a request, with the front door's secret if there is one. */
export const createHttpEvent = (
  { method, path, body }: EndpointRequest,
  now: Date,
  doorSecret: string | undefined,
): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: `${method} ${path}`,
  rawPath: path,
  rawQueryString: '',
  headers: {
    'content-type': 'application/json',
    'accept-language': 'en',
    ...(doorSecret !== undefined && { 'x-tongban-door': doorSecret }),
  },
  requestContext: {
    accountId: 'preflight',
    apiId: 'preflight',
    domainName: 'preflight',
    domainPrefix: 'preflight',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'preflight' },
    requestId: 'preflight',
    routeKey: `${method} ${path}`,
    stage: '$default',
    time: now.toUTCString(),
    timeEpoch: now.getTime(),
  },
  ...(body && { body: JSON.stringify(body) }),
  isBase64Encoded: false,
});
