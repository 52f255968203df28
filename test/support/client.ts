import * as z from 'zod';
import { checkRefusalPaths } from './refusalPaths.ts';

/** The response of a GraphQL endpoint. */
export type Answer<T> = {
  readonly status: number;
  readonly headers: Headers;
  readonly data: T;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly body: string;
};

/** Address, token, time and language of a request. */
export type RequestOptions = {
  readonly url: string;
  readonly token?: string | undefined;
  /** The instant that the local gateway gives the request. */
  readonly at?: Date | undefined;
  readonly lang?: 'zh' | 'en' | undefined;
};

const UTC_IN_MESSAGE = /"message":"[^"]*\d{4}-\d{2}-\d{2}T\d{2}:[^"]*"/;

/** Sends one GraphQL operation over HTTP; throws if a refusal's path names no argument, or a message holds a UTC instant. The caller asserts the type of the data: the tests' parsing edge. */
export const sendOperation = async <T>(
  sending: RequestOptions,
  query: string,
  variables: object = {},
): Promise<Answer<T>> => {
  const response = await fetch(`${sending.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': sending.lang ?? 'en',
      ...(sending.token && { authorization: `Bearer ${sending.token}` }),
      ...(sending.at && { 'x-tongban-clock': sending.at.toISOString() }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.text();
  const answer = z
    .object({ data: z.custom<T>(() => true), errors: z.custom<Answer<T>['errors']>().optional() })
    .parse({ data: null, ...JSON.parse(body) });
  checkRefusalPaths(query, answer.data, answer.errors ?? []);
  const [instant] = UTC_IN_MESSAGE.exec(JSON.stringify(answer.data)) ?? [];
  if (instant) throw new Error(`people read local times: ${instant}`);
  const { status, headers } = response;
  return { status, headers, data: answer.data, errors: answer.errors ?? [], body };
};
