import type { Issuer } from '../../infra/local/issuer.ts';
import { requestFor, subjectOf } from '../../infra/local/roleDefaults.ts';

/** Tokens of everybody in a replay. */
export type Tokens = {
  /** Returns the token of the window's clerk. */
  clerk(window: string): Promise<string>;
  resident(identityNumber: string): Promise<string>;
  agent(identityNumber: string): Promise<string>;
  supervisor(): Promise<string>;
};

/** Issues tokens, and caches those of clerks. */
export const createTokens = (issueToken: Issuer['issueToken'], district: string): Tokens => {
  const clerks = new Map<string, Promise<string>>();
  return {
    clerk: (window) => {
      const token =
        clerks.get(window) ??
        issueToken(requestFor('clerk', { sub: `replay-clerk-${window}`, district, windows: [window] }));
      clerks.set(window, token);
      return token;
    },
    // case numbers derive from the subject, so it must not change between replays
    resident: (person) =>
      issueToken(requestFor('resident', { sub: `replay-resident-${subjectOf(person)}`, person })),
    agent: (person) => issueToken(requestFor('agent', { sub: `replay-agent-${subjectOf(person)}`, person })),
    supervisor: () => issueToken(requestFor('supervisor', { district })),
  };
};
