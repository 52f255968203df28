import { isErasedCase } from '../case/eraseCase.ts';
import type { Case } from '../case/model.ts';
import type { BearerCheck, IdentityInput } from '../graphql/generated/types.ts';
import { readIdentity } from '../identity/identity.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import type { Context } from '../request/context.ts';
import type { TokenClaims } from './signing/claims.ts';

type BearerFacts = {
  readonly seen: Case;
  readonly claims: TokenClaims;
  readonly bearer: IdentityInput;
  readonly day: string;
};

/**
 * Compares a document with the holder's, if the token lets its bearer be checked. Compares keyed hashes, which costs one
 * MAC in KMS and no slow hash; counted per certificate, so that numbers are not tried here. Throws: no such number.
 */
export const checkBearer = async (
  context: Context,
  { seen, claims, bearer, day }: BearerFacts,
): Promise<BearerCheck> => {
  const { services } = context;
  const identity = getValue(readIdentity(bearer, ['bearer'], day), context);
  if (!('bearer' in claims) || claims.bearer === undefined || isErasedCase(seen)) return 'NOT_PROVABLE';
  if (!(await services.bearerChecks.count(seen.number, day))) return 'TOO_MANY';
  const hashes = await services.personIndex.allOf(identity);
  return hashes.includes(seen.person) ? 'MATCH' : 'NO_MATCH';
};
