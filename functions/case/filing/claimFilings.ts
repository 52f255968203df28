import { OPEN_KINDS } from '../../record/openItemRepository.ts';
import { claimOpenItems } from '../../record/openItems.ts';
import type { Refusal } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { OnlineFiler } from './checkFiling.ts';

/** Adds online filings to those of their filer that wait to be accepted. Returns refusals: too many of them. */
export const claimFilings = async (
  { services, now }: Pick<Context, 'services' | 'now'>,
  { person, role }: OnlineFiler,
  district: string,
  numbers: readonly string[],
  path: readonly string[] = ['input'],
): Promise<Refusal[]> => {
  if (person === null) return [];
  const limit = role === 'AGENT' ? 'filingsOfAgent' : 'filings';
  const claim = { district, person, kind: OPEN_KINDS.FILED, limit, at: now } as const;
  return claimOpenItems(services.openItems, claim, numbers, path);
};
