import { listReadable } from '../../dynamodb/queryPage.ts';
import { type Asker, loadHashesOf } from '../../identity/asker.ts';
import { type CaseAddress, parseCaseNumber, parseLastPart } from '../../record/numbers.ts';
import type { Context } from '../../request/context.ts';
import { MOST_A_PAGE } from '../../request/paging.ts';
import type { CaseHeader } from '../model.ts';

/** The cases at hand: those that the first page of a list shows. */
const PAGE = { first: MOST_A_PAGE };

/**
 * Finds the address of a case by the last part of its number, among the asker's own cases, newest first, or the open ones
 * at their desks. Returns undefined: not the last part of a number, or no such case at hand.
 */
export const findAtHand = async (
  context: Context,
  asker: Asker,
  typed: string,
): Promise<CaseAddress | undefined> => {
  const id = parseLastPart(typed);
  if (id === undefined) return undefined;
  for (const list of await listsOf(context, asker)) {
    const found = (await list()).find(({ number }) => number.endsWith(`-${id}`));
    if (found) return parseCaseNumber(found.number);
  }
  return undefined;
};

const listsOf = async (
  { services: { cases } }: Context,
  asker: Asker,
): Promise<(() => Promise<CaseHeader[]>)[]> => {
  const hashes = await loadHashesOf(asker);
  const own = hashes.length > 0 ? [async () => listReadable(await cases.listByPerson(hashes, PAGE))] : [];
  const { district, windows, offices } = asker;
  if (district === null) return own;
  const queue = async (desk: string) => listReadable(await cases.listByDesk(district, [desk], PAGE));
  return [...own, ...[...windows, ...offices].map((desk) => () => queue(desk))];
};
