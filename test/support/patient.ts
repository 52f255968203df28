import type { RunnerOptions } from '../../infra/local/runner.ts';

const TEN_MINUTES_MS = String(10 * 60_000);

/** Limits so wide that a loaded machine reaches none of them: a test that is slow does not fail. */
export const patient = {
  invocationSeconds: 10 * 60,
  environment: {
    SERVICE_TIMEOUT_MS: TEN_MINUTES_MS,
    OIDC_TIMEOUT_MS: TEN_MINUTES_MS,
    REGISTRY_FRESH_MS: TEN_MINUTES_MS,
  },
} satisfies RunnerOptions;
