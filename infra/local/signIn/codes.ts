import { createHash, randomBytes } from 'node:crypto';

/** What a code stands for until the page exchanges it. */
export type Grant = { readonly choice: string; readonly challenge: string; readonly redirectUri: string };

const LIFE_MS = 60_000;

/** Codes of authorization (RFC 6749): each is good once, for a minute, with the verifier of its challenge (RFC 7636). */
export const createCodes = (now: () => number = Date.now) => {
  const granted = new Map<string, Grant & { readonly until: number }>();
  return {
    issue: (grant: Grant): string => {
      for (const [code, { until }] of granted) if (until < now()) granted.delete(code);
      const code = randomBytes(24).toString('base64url');
      granted.set(code, { ...grant, until: now() + LIFE_MS });
      return code;
    },
    /** Returns whom the code was issued for; undefined: unknown, used, expired, or another's. */
    redeem: (code: string, verifier: string, redirectUri: string): string | undefined => {
      const grant = granted.get(code);
      granted.delete(code);
      const isValid =
        grant &&
        grant.until >= now() &&
        grant.redirectUri === redirectUri &&
        createHash('sha256').update(verifier).digest('base64url') === grant.challenge;
      return isValid ? grant.choice : undefined;
    },
  };
};
