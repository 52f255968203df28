import { z } from 'zod';
import type { World } from '../template/world.ts';
import type { HttpAnswer } from './answer.ts';
import type { HttpRequest } from './event.ts';
import type { Gateway } from './gateway.ts';

const names = z.array(z.string()).default([]);
const Cors = z.object({
  AllowOrigins: names,
  AllowMethods: names,
  AllowHeaders: names,
  ExposeHeaders: names,
  AllowCredentials: z.boolean().default(false),
  MaxAge: z.number().optional(),
});
const Api = z.object({ CorsConfiguration: Cors.optional() });

/** The CORS configuration of an HTTP API. */
export type Cors = z.infer<typeof Cors>;

/** Reads the CORS configuration of the template's HTTP API; undefined when it has none. */
export const readCors = (world: World): Cors | undefined =>
  world
    .ofType('AWS::ApiGatewayV2::Api')
    .map((api) => world.read(api, Api).CorsConfiguration)
    .find((cors) => cors !== undefined);

/** Answers preflights, and sets the CORS headers of all other answers, as an HTTP API with this configuration does. */
export const withCors =
  (cors: Cors, gateway: Gateway): Gateway =>
  async (request) => {
    const origin = allowedOrigin(cors, request);
    if (request.method === 'OPTIONS') return preflightAnswer(cors, request, origin);
    const answer = await gateway(request);
    return { ...answer, headers: { ...withoutCors(answer.headers), ...originHeaders(cors, origin) } };
  };

/** Returns the value of Access-Control-Allow-Origin; undefined: no origin, or not allowed. `http://*` allows any host. */
const allowedOrigin = ({ AllowOrigins }: Cors, { headers }: HttpRequest): string | undefined => {
  const origin = headers.origin?.[0];
  if (origin === undefined) return undefined;
  if (AllowOrigins.includes('*')) return '*';
  const [scheme] = origin.split('//');
  return AllowOrigins.some((one) => one === origin || one === `${scheme}//*`) ? origin : undefined;
};

const preflightAnswer = (cors: Cors, { headers }: HttpRequest, origin: string | undefined): HttpAnswer => ({
  status: 204,
  headers:
    headers['access-control-request-method']?.[0] && origin !== undefined
      ? { ...originHeaders(cors, origin), ...preflightHeaders(cors) }
      : {},
  body: '',
});

const originHeaders = ({ AllowCredentials, ExposeHeaders }: Cors, origin: string | undefined) =>
  origin === undefined
    ? {}
    : {
        'access-control-allow-origin': origin,
        ...(AllowCredentials && { 'access-control-allow-credentials': 'true' }),
        ...(ExposeHeaders.length > 0 && { 'access-control-expose-headers': ExposeHeaders.join(',') }),
      };

const preflightHeaders = ({ AllowMethods, AllowHeaders, MaxAge }: Cors) => ({
  ...(AllowMethods.length > 0 && { 'access-control-allow-methods': AllowMethods.join(',') }),
  ...(AllowHeaders.length > 0 && { 'access-control-allow-headers': AllowHeaders.join(',') }),
  ...(MaxAge !== undefined && { 'access-control-max-age': String(MaxAge) }),
});

// API Gateway ignores the CORS headers of a function
const withoutCors = (headers: HttpAnswer['headers']): HttpAnswer['headers'] =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.toLowerCase().startsWith('access-control-')),
  );
