import { recordView } from '../accessLog/recordView.ts';
import { recordMiss } from '../accessLog/searchMisses.ts';
import { listReadable, type PageRequest } from '../dynamodb/queryPage.ts';
import type { QueryFindCasesArgs } from '../graphql/generated/types.ts';
import { findHashes } from '../identity/findHashes.ts';
import { readIdentity } from '../identity/identity.ts';
import { permit } from '../identity/permit.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import type { HeaderPage } from './repository.ts';

type Args = Omit<QueryFindCasesArgs, 'first' | 'after'>;

/**
 * Finds a person's cases in the clerk's district by the keyed hash of the identity number.
 * Clerks look before they accept. Logs the access to each case shown, and a search that finds nothing.
 */
export const findCases = async (
  context: Context,
  args: Args,
  page: PageRequest,
): Promise<Outcome<HeaderPage>> => {
  const { services, now } = context;
  const asker = permit(context, 'findCases');
  if (isRefused(asker)) return asker;
  const { district, windows } = asker.value;
  if (district !== args.district || windows.size === 0)
    return refused(refuse('FORBIDDEN', ['district'], hints.ownDistrict));
  const directory = await services.registry.find(district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['district'], district));
  const day = localDay(now, directory.district.timeZone);
  const identity = readIdentity(args.identity, ['identity'], day);
  const refusals = [...(isRefused(identity) ? identity.refusals : []), ...checkMatter(directory, args)];
  if (isRefused(identity) || refusals.length > 0) return { refusals };

  const hashes = await findHashes(services, identity.value, district);
  const wanted = { district, openOnly: args.openOnly, ...(args.matter && { matter: args.matter }) };
  const found = await services.cases.listInDistrict(hashes, wanted, page);
  await Promise.all(listReadable(found).map(({ number }) => recordView(context, number, 'LOOKED_UP')));
  // the end of a list is no miss
  if (found.items.length === 0 && page.after === undefined) await recordMiss(context, { district, day });
  return { value: found };
};

const checkMatter = (directory: Directory, { matter }: Args): Refusal[] =>
  matter && !directory.matters.has(matter) ? [refuse('UNKNOWN_MATTER', ['matter'])] : [];
