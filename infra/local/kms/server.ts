import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Loopback, serveLoopback } from '../loopback.ts';
import type { KmsKey } from './keys.ts';
import { KmsRefusal, kmsOperations } from './operations.ts';

/** A local AWS KMS: the functions reach it as they reach the real one, so they have no local branch. */
export type Kms = Loopback & {
  /** How many requests it has answered. */
  requests(): number;
};

type Answer = { readonly status: number; readonly body: unknown };

/** Serves these keys by the JSON 1.1 protocol of AWS KMS on a free loopback port. */
export const startKms = async (keys: readonly KmsKey[]): Promise<Kms> => {
  const operations = kmsOperations(keys);
  let requests = 0;
  const served = await serveLoopback(async (request, response) => {
    requests += 1;
    const { status, body } = await answer(operations, request);
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
  });
  return { ...served, requests: () => requests };
};

const answer = async (
  operations: ReturnType<typeof kmsOperations>,
  request: IncomingMessage,
): Promise<Answer> => {
  const name = String(request.headers['x-amz-target']).replace('TrentService.', '');
  try {
    const operation = operations.get(name);
    if (!operation)
      throw new KmsRefusal('UnsupportedOperationException', `the local KMS does not know ${name}`);
    return { status: 200, body: operation(JSON.parse(await text(request))) };
  } catch (error) {
    const type = error instanceof KmsRefusal ? error.name : 'ValidationException';
    return { status: 400, body: { __type: type, message: error instanceof Error ? error.message : name } };
  }
};
