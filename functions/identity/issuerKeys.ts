import {
  createRemoteJWKSet,
  customFetch,
  type FetchImplementation,
  type JWKSCacheInput,
  type JWTVerifyGetKey,
  jwksCache,
} from 'jose';

/** The issuer's published keys, as last fetched. */
export type IssuerKeys = {
  readonly find: JWTVerifyGetKey;
  /** The set as last fetched, another object after each fetch; undefined when it must be fetched. */
  current(): object | undefined;
};

/** Thrown when the issuer's keys cannot be fetched, so no token can be verified; the message says why. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

// after a failed fetch, requests fail at once for this long instead of waiting for the issuer
const PAUSE_MS = 10_000;

/**
 * Fetches the issuer's published keys (JWKS) and caches them for 10 minutes. An unknown key id triggers a new fetch, at
 * most every 30 s, so key rotation needs no restart. Throws IssuerUnavailable.
 */
export const createIssuerKeys = (url: URL, timeoutDuration: number): IssuerKeys => {
  let failedAt = Number.NEGATIVE_INFINITY;
  const cache: JWKSCacheInput = {};
  const fetchKeys: FetchImplementation = async (address, options) => {
    if (Date.now() < failedAt + PAUSE_MS) throw new IssuerUnavailable('it failed a moment ago');
    const response = await fetch(address, options).catch((error: unknown) => reasonOf(error));
    if (typeof response !== 'string' && response.status === 200) return response;
    failedAt = Date.now();
    throw new IssuerUnavailable(typeof response === 'string' ? response : `HTTP ${response.status}`);
  };
  // opened by the first token: it loads Node's HTTP client, which public questions do without
  let set: ReturnType<typeof createRemoteJWKSet> | undefined;
  const open = () => {
    set ??= createRemoteJWKSet(url, { timeoutDuration, [jwksCache]: cache, [customFetch]: fetchKeys });
    return set;
  };
  return {
    find: (header, token) => open()(header, token),
    current: () => (set?.fresh ? cache.jwks : undefined),
  };
};

// undici hides the reason, such as ECONNREFUSED, in the cause
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const { cause } = error;
  if (!(cause instanceof Error)) return error.name;
  return 'code' in cause ? String(cause.code) : cause.message;
};
