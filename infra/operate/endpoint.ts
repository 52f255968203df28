import { findIssuer } from '../local/folderIssuer.ts';
import type { TokenRequest } from '../local/issuer.ts';
import { ISSUER_FILE } from '../local/issuerKey.ts';
import { runnerAddress, runnerPort } from '../local/port.ts';
import { StartFailure } from '../local/startFailure.ts';
import { fetchRetrying } from './retry.ts';

/** A GraphQL endpoint and a token for it. */
export type Endpoint = {
  readonly url: string;
  readonly token: string;
  /** The instant at which the local runner handles the requests; now when absent. Others ignore it. */
  readonly at?: string | undefined;
};

/**
 * Opens the endpoint at an address, by default the local runner's, with TONGBAN_TOKEN or a token of the local issuer.
 * Prints the address on stderr. Throws StartFailure: no token.
 */
export const openEndpoint = async (address: string | undefined, whose: TokenRequest): Promise<Endpoint> => {
  const url = (address ?? runnerAddress(runnerPort())).replace(/\/(graphql)?$/, '');
  console.error(`Talking to ${url}/graphql`);
  const token = process.env.TONGBAN_TOKEN || (await findIssuer(url)?.issueToken(whose));
  if (!token) throw new StartFailure(`${ISSUER_FILE} not found: run npm start first, or set TONGBAN_TOKEN`);
  return { url, token };
};

/** Sends one operation and returns the unparsed response; retries 503. Throws StartFailure: no response, or no JSON. */
export const askEndpoint = async (
  { url, token, at }: Endpoint,
  query: string,
  variables: object,
  lang: 'zh' | 'en' = 'en',
): Promise<unknown> => {
  const response = await fetchRetrying(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'accept-language': lang,
      ...(at && { 'x-tongban-clock': at }),
    },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw new StartFailure(`No response from ${url}: start the platform there first.`);
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new StartFailure(`${url} answered ${response.status} ${text.slice(0, 500)}`);
  }
};
