import { z } from 'zod';
import type { InvocationResult } from '../lambda/messages.ts';

/** An answer over HTTP. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string | Buffer;
};

const Structured = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String)).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

/** An answer of API Gateway itself, such as 404 `{"message":"Not Found"}`. */
export const gatewayAnswer = (status: number, message: string): HttpAnswer =>
  json(status, JSON.stringify({ message }));

/** While the runner is not ready. */
export const unavailable = (): HttpAnswer => {
  const { headers, ...answer } = gatewayAnswer(503, 'Service Unavailable');
  return { ...answer, headers: { ...headers, 'retry-after': '1' } };
};

/** What API Gateway makes of a function's result: an error is a bare 500, a value without a status is 200 and JSON. */
export const toHttpAnswer = (result: InvocationResult): HttpAnswer => {
  if (!result.ok) return gatewayAnswer(500, 'Internal Server Error');
  const structured = Structured.safeParse(result.value);
  if (!structured.success) {
    return typeof result.value === 'object' && result.value !== null && 'statusCode' in result.value
      ? gatewayAnswer(500, 'Internal Server Error')
      : json(200, typeof result.value === 'string' ? result.value : JSON.stringify(result.value));
  }
  const { statusCode, headers, cookies, body, isBase64Encoded } = structured.data;
  return {
    status: statusCode,
    headers: { ...headers, ...(cookies.length > 0 && { 'set-cookie': cookies }) },
    body: isBase64Encoded ? Buffer.from(body, 'base64') : body,
  };
};

const json = (status: number, body: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body,
});
