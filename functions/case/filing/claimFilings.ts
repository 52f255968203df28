import { OPEN_KINDS } from '../../record/openItemRepository.ts';
import { claimFirstItems, claimOpenItems, type OpenItemClaim } from '../../record/openItems.ts';
import { refuseBeyond } from '../../record/personLimits.ts';
import { type Outcome, type Refusal, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { OnlineFiler } from './checkFiling.ts';

type Claiming = Pick<Context, 'services' | 'now'>;

/** Adds online filings to those of their filer that wait to be accepted. Returns refusals: too many of them. */
export const claimFilings = async (
  { services, now }: Claiming,
  filer: OnlineFiler,
  district: string,
  numbers: readonly string[],
  path: readonly string[] = ['input'],
): Promise<Refusal[]> => {
  const claim = claimOf(filer, district, now);
  return claim ? claimOpenItems(services.openItems, claim, numbers, path) : [];
};

/** Adds the first filings for which there is room. Returns a refusal for each of the others, by number. */
export const claimFirstFilings = async (
  { services, now }: Claiming,
  filer: OnlineFiler,
  district: string,
  numbers: readonly string[],
): Promise<Outcome<(number: string, path: readonly string[]) => Refusal[]>> => {
  const claim = claimOf(filer, district, now);
  const beyond = claim ? await claimFirstItems(services.openItems, claim, numbers) : new Set<string>();
  if (!beyond) return refused(refuse('CONFLICT', ['input']));
  return {
    value: (number, path) => (claim && beyond.has(number) ? [refuseBeyond(claim.limit, path)] : []),
  };
};

const claimOf = ({ person, role }: OnlineFiler, district: string, at: Date): OpenItemClaim | undefined => {
  if (person === null) return undefined;
  const limit = role === 'AGENT' ? 'filingsOfAgent' : 'filings';
  return { district, person, kind: OPEN_KINDS.FILED, limit, at };
};
