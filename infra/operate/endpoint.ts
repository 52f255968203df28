import { join } from 'node:path';
import { createIssuer, type TokenRequest } from '../local/issuer.ts';
import { readIssuer } from '../local/issuerKey.ts';
import { StartFailure } from '../local/startFailure.ts';

const ISSUER_FILE = join('.tongban', 'issuer.json');

/** A GraphQL endpoint, and the token to speak to it with. */
export type Endpoint = { readonly url: string; readonly token: string };

/** An endpoint with the token in TONGBAN_TOKEN, or else one of the local issuer. Throws StartFailure when there is neither. */
export const openEndpoint = async (address: string, whose: TokenRequest): Promise<Endpoint> => {
  const url = address.replace(/\/(graphql)?$/, '');
  const given = process.env.TONGBAN_TOKEN;
  if (given) return { url, token: given };
  const settings = readIssuer(ISSUER_FILE);
  if (!settings)
    throw new StartFailure(`there is no ${ISSUER_FILE} yet: run npm start first, or set TONGBAN_TOKEN`);
  return { url, token: await createIssuer(settings).issueToken(whose) };
};

/** Sends one operation and gives back the answer as it came. Throws StartFailure where nothing answers in JSON. */
export const askEndpoint = async (
  { url, token }: Endpoint,
  query: string,
  variables: object,
  lang: 'zh' | 'en' = 'en',
): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'accept-language': lang,
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
