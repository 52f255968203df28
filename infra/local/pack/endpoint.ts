import { StartFailure } from '../startFailure.ts';

/** A GraphQL endpoint to speak to as an operator. */
export type Endpoint = { readonly url: string; readonly token: string };

/** Sends one operation and gives back the answer as it came. Throws StartFailure where nothing answers in JSON. */
export const askEndpoint = async (
  { url, token }: Endpoint,
  query: string,
  variables: object,
): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'accept-language': 'en',
    },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw new StartFailure(`Nothing answers at ${url}: start it there first.`);
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new StartFailure(`${url} answered ${response.status} ${text.slice(0, 500)}`);
  }
};
