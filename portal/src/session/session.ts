import type { Config } from '../config';
import { dropKept, keepSession, type Session, takeKept, wipeKept } from './keptSession';

/** Why a sign-in ended without a sign-out in this tab. */
export type SessionEnd = 'expired' | 'idle' | 'elsewhere';

const SIGNED_IN_KEY = 'tongban.wasSignedIn';
const LOCKED_KEY = 'tongban.locked';
const RENEW_BEFORE_MS = 60_000;

let session: Session | undefined;
// a lock outlives a reload
let ended: SessionEnd | undefined = sessionStorage.getItem(LOCKED_KEY) === '1' ? 'idle' : undefined;
let config: Config | undefined;
let renewal: Promise<void> | undefined;
const listeners = new Set<() => void>();

// a page whose reader is signed in, or does not sign in, never loads the protocol
const loadIssuer = () => import('./issuer');

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

const setSession = (next: Session | undefined, why?: SessionEnd): void => {
  session = next;
  ended = why;
  keepMark(SIGNED_IN_KEY, next !== undefined);
  keepMark(LOCKED_KEY, why === 'idle');
  if (next) void keepSession(next);
  else dropKept();
  for (const listener of listeners) listener();
};

const keepMark = (key: string, isSet: boolean): void =>
  isSet ? sessionStorage.setItem(key, '1') : sessionStorage.removeItem(key);

/** Goes on with the sign-in that this tab had before it was reloaded. */
export const restoreSession = async (): Promise<void> => {
  const kept = await takeKept();
  if (kept && lastsOn(kept)) setSession(kept);
};

const isEnding = ({ expiresAt }: Session): boolean => Date.now() > expiresAt - RENEW_BEFORE_MS;
const lastsOn = (kept: Session): boolean =>
  !isEnding(kept) || (kept.refreshToken !== undefined && Date.now() < kept.expiresAt);

/** The access token, renewed when it is about to expire; null when nobody is signed in. */
export const accessToken = async (): Promise<string | null> => {
  if (session?.refreshToken && isEnding(session)) await renew(session);
  return session?.token ?? null;
};

/** Whether a reload lost a sign-in that the issuer may still remember. */
export const wasSignedIn = (): boolean => !session && sessionStorage.getItem(SIGNED_IN_KEY) === '1';

/** Why a sign-in ended without a sign-out in this tab, so that whoever is back signs in to go on; undefined if none did. */
export const sessionEnd = (): SessionEnd | undefined => ended;

/** Forgets the sign-in: it is over, or nobody touched a desk for too long. */
export const forgetSession = (why: SessionEnd = 'expired'): void => {
  // one that is being restored is over as well
  dropKept();
  if (session) setSession(undefined, why);
};

/** When the sign-in ends, in epoch milliseconds by the browser's clock; undefined when nobody is signed in. */
export const sessionEndsAt = (): number | undefined => session?.expiresAt;

/** Renews the sign-in where the issuer allows it without leaving the page; says whether it did. */
export const renewSession = async (): Promise<boolean> => {
  if (!session?.refreshToken) return false;
  await renew(session);
  return session !== undefined;
};

/** How somebody signs in: `silent` asks nothing, `hint` says who is expected. */
type SignInOptions = { readonly silent?: boolean; readonly hint?: string };

/** Goes to the issuer, which comes back to `returnTo`. */
export const startSignIn = async (
  returnTo: string,
  { silent = false, hint }: SignInOptions = {},
): Promise<void> => {
  const { goToIssuer } = await loadIssuer();
  // whoever unlocks a desk proves who they are
  const prompt = silent ? 'none' : ended === 'idle' ? 'login' : undefined;
  await goToIssuer(settings(), { returnTo, prompt, hint });
};

/** Ends a sign-in when the issuer came back; returns where the person was, or undefined if nobody went there. */
export const finishSignIn = async (): Promise<string | undefined> => {
  const { exchangeCode } = await loadIssuer();
  try {
    const answer = await exchangeCode(settings());
    // a silent sign-in that the issuer declines ends where it began, signed out
    if (answer) setSession(answer.session);
    return answer?.returnTo;
  } catch (error) {
    setSession(undefined);
    throw error;
  }
};

/** Loads what a sign-in needs while the page is on its way. */
export const preloadSignIn = (): void => void loadIssuer().catch(() => undefined);

/** Signs out here, in other tabs and at the issuer. */
export const signOut = async (): Promise<void> => {
  const idToken = session?.idToken;
  setSession(undefined);
  // first, so that no tab that is being reloaded can go on
  await wipeKept();
  tabs.postMessage('signed out');
  const { endSessionUrl } = await loadIssuer();
  location.assign((await endSessionUrl(settings(), idToken)) ?? '/');
};

// many requests may find at once that the token is about to expire; a refresh token is often good once
const renew = async (ending: Session): Promise<void> => {
  renewal ??= renewOnce(ending).finally(() => {
    renewal = undefined;
  });
  await renewal;
};

const renewOnce = async (ending: Session): Promise<void> => {
  try {
    const { refresh } = await loadIssuer();
    const next = await refresh(settings(), ending);
    // whoever signed out meanwhile stays signed out
    if (session === ending) setSession(next);
  } catch {
    if (session === ending) forgetSession();
  }
};

const settings = (): Config => {
  if (!config) throw new Error('configureSession comes first');
  return config;
};
