import type { Issuer } from '../../infra/local/issuer.ts';
import { requestFor, subjectOf } from '../../infra/local/roleDefaults.ts';

/** Tokens of everybody who takes part in a replay. */
export type Tokens = {
  /** A clerk posted to one window; the same clerk every time. */
  clerk(window: string): Promise<string>;
  resident(identityNumber: string): Promise<string>;
  agent(identityNumber: string): Promise<string>;
  supervisor(): Promise<string>;
};

/** Makes tokens once per person and keeps the clerks', who come again. */
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
    // the subject is part of a case's number, so it may not change from one replay to the next
    resident: (person) =>
      issueToken(requestFor('resident', { sub: `replay-resident-${subjectOf(person)}`, person })),
    agent: (person) => issueToken(requestFor('agent', { sub: `replay-agent-${subjectOf(person)}`, person })),
    supervisor: () => issueToken(requestFor('supervisor', { district })),
  };
};
