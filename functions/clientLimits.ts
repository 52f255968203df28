const ATTEMPTS = 5;
const TIMEOUT_MS = 4_000;
/** Requests of one client at once. Each has a socket, so the time-out of a connection counts no wait for another's. */
export const IN_FLIGHT = 24;

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
    httpAgent: { maxSockets: IN_FLIGHT },
    httpsAgent: { maxSockets: IN_FLIGHT },
  },
});
