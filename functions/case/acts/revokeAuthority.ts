import type { RevokeAuthorityInput } from '../../graphql/generated/types.ts';
import { type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { Case } from '../model.ts';
import { hasRevocableAgent } from '../parties.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';

/** Takes the agent's authority back: from now on they neither read the case nor act on it. For the applicant. */
export const revokeAuthority = (context: Context, input: RevokeAuthorityInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'revokeAuthority', input, decideRevocation);

const decideRevocation = ({ seen, next, base }: CaseFacts): Outcome<CaseChange> =>
  hasRevocableAgent(seen)
    ? {
        value: {
          after: { ...seen, status: next, authorityRevokedAt: base.at },
          acts: [{ type: 'AUTHORITY_REVOKED', ...base }],
        },
      }
    : refused(refuse('NO_AGENT', ['input', 'number']));
