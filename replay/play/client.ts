import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { oneLine, StartFailure } from '../../infra/local/startFailure.ts';
import { pauseAfter } from '../../infra/operate/retry.ts';

/** A GraphQL request with its caller and time. */
export type ReplayRequest = {
  readonly query: string;
  readonly variables: object;
  readonly token: string;
  /** The instant of the request; default: now. */
  readonly at?: Date;
};

/** Sends a request and returns its `data`. */
export type RequestSender = <T>(question: ReplayRequest, schema: z.ZodType<T>) => Promise<T>;

/** Thrown if the endpoint refuses, or still fails after all retries. The message is one line. */
export class RequestFailed extends StartFailure {}

const TRIES = 7;
const TIMEOUT_MS = 60_000;

const GraphQLError = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).nullish(),
  extensions: z.object({ code: z.string() }).nullish(),
});
const Body = z.object({ data: z.unknown().optional(), errors: z.array(GraphQLError).min(1).optional() });

/** Creates a client that retries network and server failures with exponential back-off, for about 6 s. */
export const createRequestSender =
  (endpoint: string, pause: (ms: number) => Promise<unknown> = sleep): RequestSender =>
  async (question, schema) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await send(endpoint, question);
      if ('text' in answer) return read(answer.text, schema);
      if (!answer.isRetryable || tries === TRIES) throw new RequestFailed(`${endpoint}: ${answer.fault}`);
      await pause(pauseAfter(tries, answer.response));
    }
  };

type Answer =
  | { readonly text: string }
  | { readonly fault: string; readonly isRetryable: boolean; readonly response?: Response };

const send = async (endpoint: string, { query, variables, token, at }: ReplayRequest): Promise<Answer> => {
  try {
    const response = await fetch(`${endpoint}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        authorization: `Bearer ${token}`,
        ...(at && { 'x-tongban-clock': at.toISOString() }),
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await response.text();
    const { status } = response;
    if (status >= 500 || status === 429)
      return { fault: `${status} ${text.slice(0, 200)}`, isRetryable: true, response };
    return isJson(response) ? { text } : { fault: `${status} ${text.slice(0, 200)}`, isRetryable: false };
  } catch (error) {
    return { fault: oneLine(causeOf(error)), isRetryable: true };
  }
};

const read = <T>(text: string, schema: z.ZodType<T>): T => {
  const { data, errors } = Body.parse(JSON.parse(text));
  const [first] = errors ?? [];
  if (!first) return schema.parse(data);
  const where = first.path?.length ? ` (${first.path.join('.')})` : '';
  throw new RequestFailed(
    `${first.extensions?.code ?? 'ERROR'}: ${oneLine(new Error(first.message))}${where}`,
  );
};

const isJson = (response: Response): boolean => /[/+]json\b/.test(response.headers.get('content-type') ?? '');

// fetch only says "fetch failed"; the reason is its cause
const causeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error ? error.cause : error;
