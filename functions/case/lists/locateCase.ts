import { recordView } from '../../accessLog/recordView.ts';
import { recordMiss } from '../../accessLog/searchMisses.ts';
import { permit } from '../../identity/permit.ts';
import { parseCaseNumber, parseLastPart } from '../../record/numbers.ts';
import { isRefused } from '../../refusal/refusal.ts';
import type { Directory } from '../../registry/directory.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import { isPrivate } from '../access.ts';
import type { CaseHeader } from '../model.ts';

/**
 * Finds where a case of the clerk's district lies, by its public number, or by its last part among the open ones: whoever
 * brings the number gets to know its desk. Logs the access, and a search that finds nothing.
 * Returns undefined: no such case, or not visible to other desks.
 */
export const locateCase = async (context: Context, number: string): Promise<CaseHeader | undefined> => {
  const asker = permit(context, 'locateCase');
  if (isRefused(asker)) return undefined;
  const { district, windows } = asker.value;
  const directory = district !== null && (await context.services.registry.find(district));
  if (!directory || windows.size === 0) return undefined;
  const found = await findInDistrict(context, directory, number);
  const day = localDay(context.now, directory.district.timeZone);
  if (found) await recordView(context, found.number, 'LOOKED_UP');
  else await recordMiss(context, { district: directory.district.code, day });
  return found;
};

const findInDistrict = async (
  { services: { cases } }: Context,
  { district: { code } }: Directory,
  typed: string,
): Promise<CaseHeader | undefined> => {
  const address = parseCaseNumber(typed);
  if (address) {
    const seen = address.district === code ? await cases.find(address) : undefined;
    return seen && !isPrivate(seen) ? seen : undefined;
  }
  const id = parseLastPart(typed);
  return id === undefined
    ? undefined
    : (await cases.listOpen(code)).find(({ number }) => number.endsWith(`-${id}`));
};
