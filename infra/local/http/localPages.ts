import type { Issuer } from '../issuer.ts';
import type { createSignIn } from '../signIn/signIn.ts';
import type { HttpAnswer } from './answer.ts';
import type { HttpRequest } from './event.ts';
import { graphiql } from './graphiql.ts';

/** What the pages of a local run show. */
export type LocalParts = {
  readonly issuer: Issuer;
  readonly notices: () => unknown[];
  readonly messages: () => unknown[];
  /** Sign-in for the page; absent without a pack, which names the desks. */
  readonly signIn: ReturnType<typeof createSignIn> | undefined;
};

/** What the local server answers itself because no deployed stack has it: the issuer's documents, what the event buses and the recipients of messages got, and GraphiQL. */
export const localPage = async (
  request: HttpRequest,
  { issuer, notices, messages, signIn }: LocalParts,
): Promise<HttpAnswer | undefined> => {
  const signedIn = await signIn?.(request);
  if (signedIn) return signedIn;
  if (request.method !== 'GET') return undefined;
  if (request.url.pathname === '/.well-known/jwks.json') return json(issuer.jwks);
  if (request.url.pathname === '/.well-known/openid-configuration') return json(issuer.configuration);
  if (request.url.pathname === '/notices') return json(notices());
  if (request.url.pathname === '/messages') return json(messages());
  return graphiql(request);
};

const json = (value: object): HttpAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
