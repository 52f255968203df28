import type { Page, PageRequest } from '../dynamodb/queryPage.ts';
import type { QueryCaseListingsArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { parseCaseNumber } from '../record/numbers.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import type { CaseListing } from './listingRepository.ts';

/** Lists who read lists of cases of a district on a day, newest first, for its supervisors and auditors. */
export const listListings = async (
  context: Context,
  { district, day, number }: Pick<QueryCaseListingsArgs, 'district' | 'day' | 'number'>,
  page: PageRequest<string>,
): Promise<Outcome<Page<CaseListing, string>>> => {
  const asker = permit(context, 'caseListings');
  if (isRefused(asker)) return asker;
  if (asker.value.district !== district) return refused(refuse('FORBIDDEN', ['district'], hints.ownDistrict));
  const address = number ? parseCaseNumber(number) : undefined;
  if (number && address?.district !== district) return refused(refuse('NOT_FOUND', ['number']));
  const { listings } = context.services;
  return { value: await listings.list({ district, day, ...(address && { id: address.id }) }, page) };
};
