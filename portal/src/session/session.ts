import * as oauth from 'oauth4webapi';
import type { Config } from '../config';

/** A sign-in: an access token in memory, until when it is valid, and how to renew it. */
type Session = {
  readonly token: string;
  readonly expiresAt: number;
  readonly refreshToken: string | undefined;
  readonly idToken: string | undefined;
};

/** Why a sign-in ended without a sign-out in this tab. */
export type SessionEnd = 'expired' | 'idle' | 'elsewhere';

const PENDING_KEY = 'tongban.pendingSignIn';
const SIGNED_IN_KEY = 'tongban.wasSignedIn';
const RENEW_BEFORE_MS = 60_000;

let session: Session | undefined;
let ended: SessionEnd | undefined;
let config: Config | undefined;
let server: Promise<oauth.AuthorizationServer> | undefined;
const listeners = new Set<() => void>();

/** Prepares sign-in with the issuer of this installation. */
export const configureSession = (given: Config): void => {
  config = given;
};

/** Whether somebody is signed in. */
export const isSignedIn = (): boolean => session !== undefined;

/** Calls `listener` after each sign-in and sign-out; returns how to stop. */
export const onSessionChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

// whoever signs out on a shared computer may have forgotten another tab
const tabs = new BroadcastChannel('tongban-session');

/** Signs out with another tab of this browser, and calls `forget` then. */
export const followSignOuts = (forget: () => void): void => {
  tabs.onmessage = () => {
    forgetSession('elsewhere');
    forget();
  };
};

const setSession = (next: Session | undefined): void => {
  session = next;
  if (next) sessionStorage.setItem(SIGNED_IN_KEY, '1');
  else sessionStorage.removeItem(SIGNED_IN_KEY);
  for (const listener of listeners) listener();
};

/** The access token, renewed when it is about to expire; null when nobody is signed in. */
export const accessToken = async (): Promise<string | null> => {
  if (!session) return null;
  if (Date.now() > session.expiresAt - RENEW_BEFORE_MS && session.refreshToken)
    await renew(session.refreshToken);
  return session?.token ?? null;
};

/** Whether a reload lost a sign-in that the issuer may still remember. */
export const wasSignedIn = (): boolean => !session && sessionStorage.getItem(SIGNED_IN_KEY) === '1';

/** Why a sign-in ended without a sign-out in this tab, so that whoever is back signs in to go on; undefined if none did. */
export const sessionEnd = (): SessionEnd | undefined => ended;

/** Forgets the sign-in: it is over, or nobody touched a desk for too long. */
export const forgetSession = (why: SessionEnd = 'expired'): void => {
  if (!session) return;
  ended = why;
  setSession(undefined);
};

/** When the sign-in ends, in epoch milliseconds by the browser's clock; undefined when nobody is signed in. */
export const sessionEndsAt = (): number | undefined => session?.expiresAt;

/** Renews the sign-in where the issuer allows it without leaving the page; says whether it did. */
export const renewSession = async (): Promise<boolean> => {
  if (!session?.refreshToken) return false;
  await renew(session.refreshToken);
  return session !== undefined;
};

/** How somebody signs in: `silent` asks nothing, `hint` says who is expected. */
type SignInOptions = { readonly silent?: boolean; readonly hint?: string };

/** Goes to the issuer, which comes back to `returnTo`. */
export const startSignIn = async (
  returnTo: string,
  { silent = false, hint }: SignInOptions = {},
): Promise<void> => {
  const { issuer, client } = await discover();
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  sessionStorage.setItem(PENDING_KEY, JSON.stringify({ verifier, state, returnTo }));
  const { scope, audience } = settings();
  // a silent sign-in leaves no entry behind: the back button would lead into it again
  const leave = (url: URL) => (silent ? location.replace(url) : location.assign(url));
  leave(
    authorizeUrl(issuer, {
      response_type: 'code',
      client_id: client.client_id,
      redirect_uri: redirectUri(),
      scope,
      state,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(audience !== null && { audience }),
      ...(hint !== undefined && { login_hint: hint }),
      ...(silent ? { prompt: 'none' } : ended === 'idle' ? { prompt: 'login' } : {}),
    }),
  );
};

const authorizeUrl = (issuer: oauth.AuthorizationServer, parameters: Record<string, string>): URL => {
  const url = new URL(issuer.authorization_endpoint ?? '/authorize', issuer.issuer);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
};

/** Ends a sign-in when the issuer came back; returns where the person was, or undefined if they are not signed in. */
export const finishSignIn = async (): Promise<string | undefined> => {
  const kept = sessionStorage.getItem(PENDING_KEY);
  sessionStorage.removeItem(PENDING_KEY);
  if (kept === null) return undefined;
  const { verifier, state, returnTo } = JSON.parse(kept) as Record<'verifier' | 'state' | 'returnTo', string>;
  try {
    const { issuer, client } = await discover();
    const parameters = oauth.validateAuthResponse(issuer, client, new URL(location.href), state);
    const response = await oauth.authorizationCodeGrantRequest(
      issuer,
      client,
      oauth.None(),
      parameters,
      redirectUri(),
      verifier,
      insecureOnLoopback(),
    );
    keep(await oauth.processAuthorizationCodeResponse(issuer, client, response));
  } catch (error) {
    setSession(undefined);
    // a silent sign-in that the issuer declines ends where it began, signed out
    if (error instanceof oauth.AuthorizationResponseError) return returnTo;
    throw error;
  }
  return returnTo;
};

/** Signs out here, in other tabs and at the issuer. */
export const signOut = async (): Promise<void> => {
  const idToken = session?.idToken;
  setSession(undefined);
  tabs.postMessage('signed out');
  const { issuer, client } = await discover();
  if (!issuer.end_session_endpoint) return location.assign('/');
  const url = new URL(issuer.end_session_endpoint);
  url.searchParams.set('client_id', client.client_id);
  url.searchParams.set('post_logout_redirect_uri', `${location.origin}/`);
  if (idToken) url.searchParams.set('id_token_hint', idToken);
  location.assign(url);
};

const renew = async (refreshToken: string): Promise<void> => {
  const { issuer, client } = await discover();
  try {
    const response = await oauth.refreshTokenGrantRequest(
      issuer,
      client,
      oauth.None(),
      refreshToken,
      insecureOnLoopback(),
    );
    keep(await oauth.processRefreshTokenResponse(issuer, client, response));
  } catch {
    forgetSession();
  }
};

const keep = (answer: oauth.TokenEndpointResponse): void =>
  setSession({
    token: answer.access_token,
    expiresAt: Date.now() + (answer.expires_in ?? 300) * 1_000,
    refreshToken: answer.refresh_token ?? session?.refreshToken,
    idToken: answer.id_token ?? session?.idToken,
  });

const settings = (): Config => {
  if (!config) throw new Error('configureSession comes first');
  return config;
};

const redirectUri = (): string => `${location.origin}/signed-in`;

const discover = async () => {
  server ??= loadIssuer(new URL(settings().issuer));
  server.catch(() => {
    server = undefined;
  });
  return { issuer: await server, client: { client_id: settings().clientId } };
};

const loadIssuer = async (issuer: URL): Promise<oauth.AuthorizationServer> =>
  oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecureOnLoopback()));

// a local issuer has no certificate
const insecureOnLoopback = () => ({
  [oauth.allowInsecureRequests]: new URL(settings().issuer).hostname === 'localhost',
});
