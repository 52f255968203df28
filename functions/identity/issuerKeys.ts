import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';

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
export const createIssuerKeys = (url: URL, timeoutDuration: number): JWTVerifyGetKey => {
  let failedAt = Number.NEGATIVE_INFINITY;
  return createRemoteJWKSet(url, {
    timeoutDuration,
    [customFetch]: async (address, options) => {
      if (Date.now() < failedAt + PAUSE_MS) throw new IssuerUnavailable('it failed a moment ago');
      const response = await fetch(address, options).catch((error: unknown) => reasonOf(error));
      if (typeof response !== 'string' && response.status === 200) return response;
      failedAt = Date.now();
      throw new IssuerUnavailable(typeof response === 'string' ? response : `HTTP ${response.status}`);
    },
  });
};

// undici hides the reason, such as ECONNREFUSED, in the cause
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const { cause } = error;
  if (!(cause instanceof Error)) return error.name;
  return 'code' in cause ? String(cause.code) : cause.message;
};
