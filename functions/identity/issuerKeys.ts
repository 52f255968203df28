import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';

/** Thrown when the issuer's keys cannot be had: nothing is known of the token then. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

// after a failure nobody waits for the issuer again before this has passed
const PAUSE_MS = 10_000;

/**
 * The keys that an issuer publishes. They are kept for 10 minutes; a key that is not among them makes jose ask again,
 * at most every 30 s however many such tokens come, so a new key is taken without a restart. Throws IssuerUnavailable.
 */
export const createIssuerKeys = (url: URL, timeoutDuration: number): JWTVerifyGetKey => {
  let failedAt = Number.NEGATIVE_INFINITY;
  return createRemoteJWKSet(url, {
    timeoutDuration,
    [customFetch]: async (address, options) => {
      if (Date.now() < failedAt + PAUSE_MS) throw new IssuerUnavailable();
      const response = await fetch(address, options).catch(() => undefined);
      if (response?.status === 200) return response;
      failedAt = Date.now();
      throw new IssuerUnavailable();
    },
  });
};
