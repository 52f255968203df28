const ATTEMPTS = 5;
const TIMEOUT_MS = 4_000;

/**
 * Time-outs and attempts of every AWS client: all attempts end before the gateway gives up (29 s). Without them a request
 * that is never answered holds its function until Lambda ends it, and all others it serves.
 */
export const clientLimits = (timeoutMs = TIMEOUT_MS) => ({
  maxAttempts: ATTEMPTS,
  requestHandler: {
    connectionTimeout: timeoutMs / 4,
    requestTimeout: timeoutMs,
    throwOnRequestTimeout: true,
  },
});
