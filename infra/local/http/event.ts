import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { place } from '../template/intrinsics.ts';

/** A request as it came in over HTTP. */
export type HttpRequest = {
  readonly method: string;
  readonly url: URL;
  /** Every value of every header, names in lower case. */
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
  readonly body: Buffer;
  readonly sourceIp: string;
  /** Epoch milliseconds of the request. */
  readonly time: number;
};

const TEXT_TYPES = /^(text\/.*|application\/(json|xml|javascript))\s*(;|$)/i;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The event that an API Gateway HTTP API makes of a request (payload format 2.0). */
export const toHttpEvent = (request: HttpRequest, routeKey: string): APIGatewayProxyEventV2 => {
  const { url, headers } = request;
  const query = queryOf(url.searchParams);
  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(headers.cookie && { cookies: headers.cookie.flatMap((line) => line.split(/;\s*/)) }),
    headers: joinHeaders(headers),
    ...(query && { queryStringParameters: query }),
    requestContext: contextOf(request, routeKey),
    ...bodyOf(request),
  };
};

const contextOf = ({ method, url, headers, sourceIp, time }: HttpRequest, routeKey: string) => ({
  accountId: place.account,
  apiId: 'local',
  domainName: url.hostname,
  domainPrefix: 'local',
  http: {
    method,
    path: url.pathname,
    protocol: 'HTTP/1.1',
    sourceIp,
    userAgent: headers['user-agent']?.join(',') ?? '',
  },
  requestId: randomUUID(),
  routeKey,
  stage: '$default',
  time: commonLogTime(new Date(time)),
  timeEpoch: time,
});

const joinHeaders = (headers: HttpRequest['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, values]) =>
      values && name !== 'cookie' ? [[name, values.join(',')] as const] : [],
    ),
  );

const queryOf = (parameters: URLSearchParams): Record<string, string> | undefined =>
  parameters.size === 0
    ? undefined
    : Object.fromEntries(
        [...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name).join(',')]),
      );

const bodyOf = ({ body, headers }: HttpRequest): { body?: string; isBase64Encoded: boolean } => {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = TEXT_TYPES.test(headers['content-type']?.[0] ?? '');
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
};

// 12/Mar/2020:19:03:58 +0000
const commonLogTime = (time: Date): string => {
  const [date = '', clock = ''] = time.toISOString().split('T');
  const [year, month, day] = date.split('-');
  return `${day}/${MONTHS[Number(month) - 1]}/${year}:${clock.slice(0, 8)} +0000`;
};
