import { z } from 'zod';
import type { LambdaHost } from '../lambda/host.ts';
import { gatewayAnswer, type HttpAnswer, toHttpAnswer } from './answer.ts';
import { type HttpRequest, toHttpEvent } from './event.ts';

/** Answers a request as the deployed HTTP API would. */
export type Gateway = (request: HttpRequest) => Promise<HttpAnswer>;

const CLOCK_HEADER = 'x-tongban-clock';
const Instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

/**
 * Sends requests to the functions behind the template's routes.
 * This is the whole settable clock: deployed, the time of a request is API Gateway's own and no header can set it.
 */
export const createGateway =
  (routes: ReadonlyMap<string, LambdaHost>): Gateway =>
  async (request) => {
    const { method, url, headers } = request;
    const routeKey = [`${method} ${url.pathname}`, `ANY ${url.pathname}`].find((key) => routes.has(key));
    const lambda = routes.get(routeKey ?? '');
    if (routeKey === undefined || !lambda) return gatewayAnswer(404, 'Not Found');
    const { [CLOCK_HEADER]: clock, ...passedOn } = headers;
    const time = clock === undefined ? request.time : Instant.safeParse(clock[0]).data;
    if (time === undefined) {
      return gatewayAnswer(400, `${CLOCK_HEADER} must be an ISO 8601 instant, such as 2016-04-01T01:00:00Z`);
    }
    return toHttpAnswer(await lambda.invoke(toHttpEvent({ ...request, headers: passedOn, time }, routeKey)));
  };
