import { createHash, timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Refuses requests that bypass the front door, which alone sends the secret; no secret, no check. */
export const refuseDirectAccess =
  (secret: string | undefined) =>
  async ({ headers }: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2 | undefined> =>
    secret === undefined || timingSafeEqual(digest(headers['x-tongban-door'] ?? ''), digest(secret))
      ? undefined
      : { statusCode: 403, headers: { 'content-type': 'application/json' }, body: '{"message":"Forbidden"}' };
