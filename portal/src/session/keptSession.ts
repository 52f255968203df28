import { clear, get, set } from 'idb-keyval';
import { decodeBytes, decodeJson, encodeBytes } from '../base64url';
import { createSeal } from '../seal';

/** A sign-in: an access token, until when it is valid, and how to renew it. */
export type Session = {
  readonly token: string;
  readonly expiresAt: number;
  readonly refreshToken: string | undefined;
  readonly idToken: string | undefined;
};

// A sign-in lies sealed in the storage of its tab from the moment the page is left until it is back. A copy of a tab has
// no part in it, as a refresh token is often good once. Without the key, which a sign-out deletes, nothing opens it.

const KEY = 'tongban.session';
const SUBJECT = 'subject';
/** The longest that a reload takes: what comes back later is a tab that was closed, perhaps by somebody else. */
const MOST_MS = 60_000;

const { store, seal, unseal } = createSeal('tongban-session');

/** A session as it is stored: when the page was left, and the parts of the sealed text in base64url. */
type Kept = { readonly leftAt: number; readonly iv: string; readonly data: string };

let ready: Omit<Kept, 'leftAt'> | undefined;
// a sign-out overtakes whatever was begun before it
let round = 0;

/** Makes a sign-in ready to outlive a reload; what other tabs kept of somebody else's opens no longer. */
export const keepSession = async (session: Session): Promise<void> => {
  dropKept();
  const own = round;
  try {
    await claimKey(subjectOf(session));
    const { iv, data } = await seal(session);
    if (own === round) ready = { iv: encodeBytes(iv), data: encodeBytes(new Uint8Array(data)) };
  } catch {
    // in a browser that keeps nothing a reload asks the issuer
  }
};

const claimKey = async (subject: string): Promise<void> => {
  if ((await get<string>(SUBJECT, store)) === subject) return;
  await clear(store);
  await set(SUBJECT, subject, store);
};

const subjectOf = ({ token }: Session): string => {
  const [, payload = ''] = token.split('.');
  return (decodeJson(payload) as { readonly sub: string }).sub;
};

/** Takes the sign-in that this tab had a moment ago. Undefined: none, it ended, or somebody else signed in meanwhile. */
export const takeKept = async (): Promise<Session | undefined> => {
  const text = sessionStorage.getItem(KEY);
  dropKept();
  const own = round;
  if (text === null) return undefined;
  try {
    const { leftAt, iv, data } = JSON.parse(text) as Kept;
    // a clock that was set back makes nothing young
    const age = Date.now() - leftAt;
    if (age < 0 || age > MOST_MS) return undefined;
    const session = await unseal<Session>({ iv: decodeBytes(iv), data: decodeBytes(data).buffer });
    return own === round ? session : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps nothing of this tab's sign-in. */
export const dropKept = (): void => {
  round += 1;
  ready = undefined;
  sessionStorage.removeItem(KEY);
};

/** Makes useless what any tab of this browser keeps, closed ones included. */
export const wipeKept = async (): Promise<void> => {
  dropKept();
  await clear(store).catch(() => undefined);
};

addEventListener('pagehide', () => {
  if (ready) sessionStorage.setItem(KEY, JSON.stringify({ leftAt: Date.now(), ...ready } satisfies Kept));
});
// a page that was left and comes back as it was
addEventListener('pageshow', ({ persisted }) => persisted && sessionStorage.removeItem(KEY));
