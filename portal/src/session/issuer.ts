import * as oauth from 'oauth4webapi';
import type { Config } from '../config';
import type { Session } from './keptSession';

const PENDING_KEY = 'tongban.pendingSignIn';
const DEFAULT_SECONDS = 300;

/** How to ask who somebody is: where to come back to, and what the issuer shows. */
export type SignInRequest = {
  readonly returnTo: string;
  readonly prompt?: 'none' | 'login' | undefined;
  readonly hint?: string | undefined;
};

let server: Promise<oauth.AuthorizationServer> | undefined;

/** Leaves the page for the issuer, which comes back to `/signed-in`. */
export const goToIssuer = async (
  settings: Config,
  { returnTo, prompt, hint }: SignInRequest,
): Promise<void> => {
  const { issuer, client } = await discover(settings);
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  sessionStorage.setItem(PENDING_KEY, JSON.stringify({ verifier, state, returnTo }));
  const { scope, audience } = settings;
  const url = authorizeUrl(issuer, {
    response_type: 'code',
    client_id: client.client_id,
    redirect_uri: redirectUri(),
    scope,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(audience !== null && { audience }),
    ...(hint !== undefined && { login_hint: hint }),
    ...(prompt !== undefined && { prompt }),
  });
  // a silent sign-in leaves no entry behind: the back button would lead into it again
  if (prompt === 'none') location.replace(url);
  else location.assign(url);
};

const authorizeUrl = (issuer: oauth.AuthorizationServer, parameters: Record<string, string>): URL => {
  const url = new URL(issuer.authorization_endpoint ?? '/authorize', issuer.issuer);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
};

/** What the issuer came back with: where the person was, and their sign-in unless it declined a silent one. */
export type Return = { readonly returnTo: string; readonly session: Session | undefined };

/** Exchanges the code with which the issuer came back. Undefined: nobody was sent to it from this tab. */
export const exchangeCode = async (settings: Config): Promise<Return | undefined> => {
  const kept = sessionStorage.getItem(PENDING_KEY);
  sessionStorage.removeItem(PENDING_KEY);
  if (kept === null) return undefined;
  const { verifier, state, returnTo } = JSON.parse(kept) as Record<'verifier' | 'state' | 'returnTo', string>;
  try {
    const { issuer, client } = await discover(settings);
    const parameters = oauth.validateAuthResponse(issuer, client, new URL(location.href), state);
    const response = await oauth.authorizationCodeGrantRequest(
      issuer,
      client,
      oauth.None(),
      parameters,
      redirectUri(),
      verifier,
      insecureOnLoopback(settings),
    );
    const answer = await oauth.processAuthorizationCodeResponse(issuer, client, response);
    return { returnTo, session: sessionOf(answer) };
  } catch (error) {
    if (error instanceof oauth.AuthorizationResponseError) return { returnTo, session: undefined };
    throw error;
  }
};

/** Exchanges a refresh token; what the issuer does not say anew stays as it was. */
export const refresh = async (settings: Config, session: Session): Promise<Session> => {
  const { issuer, client } = await discover(settings);
  const response = await oauth.refreshTokenGrantRequest(
    issuer,
    client,
    oauth.None(),
    session.refreshToken ?? '',
    insecureOnLoopback(settings),
  );
  return sessionOf(await oauth.processRefreshTokenResponse(issuer, client, response), session);
};

/** Where the issuer ends its own session; undefined if it has no such address. */
export const endSessionUrl = async (
  settings: Config,
  idToken: string | undefined,
): Promise<URL | undefined> => {
  const { issuer, client } = await discover(settings);
  if (!issuer.end_session_endpoint) return undefined;
  const url = new URL(issuer.end_session_endpoint);
  url.searchParams.set('client_id', client.client_id);
  url.searchParams.set('post_logout_redirect_uri', `${location.origin}/`);
  if (idToken) url.searchParams.set('id_token_hint', idToken);
  return url;
};

const sessionOf = (answer: oauth.TokenEndpointResponse, before?: Session): Session => ({
  token: answer.access_token,
  expiresAt: Date.now() + (answer.expires_in ?? DEFAULT_SECONDS) * 1_000,
  refreshToken: answer.refresh_token ?? before?.refreshToken,
  idToken: answer.id_token ?? before?.idToken,
});

const redirectUri = (): string => `${location.origin}/signed-in`;

const discover = async (settings: Config) => {
  server ??= loadIssuer(settings);
  server.catch(() => {
    server = undefined;
  });
  return { issuer: await server, client: { client_id: settings.clientId } };
};

const loadIssuer = async (settings: Config): Promise<oauth.AuthorizationServer> => {
  const issuer = new URL(settings.issuer);
  return oauth.processDiscoveryResponse(
    issuer,
    await oauth.discoveryRequest(issuer, insecureOnLoopback(settings)),
  );
};

// a local issuer has no certificate
const insecureOnLoopback = ({ issuer }: Config) => ({
  [oauth.allowInsecureRequests]: new URL(issuer).hostname === 'localhost',
});
