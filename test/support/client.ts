import * as z from 'zod';

/** What a GraphQL endpoint answered. */
export type Answer<T> = {
  readonly status: number;
  readonly headers: Headers;
  readonly data: T;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly body: string;
};

/** How a request is sent. */
export type Sending = {
  readonly url: string;
  readonly token?: string | undefined;
  /** The instant that the gateway stamps on it. */
  readonly at?: Date | undefined;
  readonly lang?: 'zh' | 'en' | undefined;
};

/** Sends one GraphQL operation over HTTP. The type of the data is the caller's word: the one parsing edge of the tests. */
export const send = async <T>(
  sending: Sending,
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
  const { status, headers } = response;
  return { status, headers, data: answer.data, errors: answer.errors ?? [], body };
};
