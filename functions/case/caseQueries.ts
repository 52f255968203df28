import { recordView } from '../accessLog/recordView.ts';
import {
  EMPTY_PAGE,
  listReadable,
  type Page,
  type PageRequest,
  type Position,
  parseLater,
} from '../dynamodb/queryPage.ts';
import { type Asker, isSamePerson, loadHashesOf } from '../identity/asker.ts';
import { permit } from '../identity/permit.ts';
import { parseCaseNumber } from '../record/numbers.ts';
import { isRefused } from '../refusal/refusal.ts';
import { todayIn } from '../registry/directory.ts';
import { type CountedPage, NO_LIST } from '../request/connection.ts';
import type { Context } from '../request/context.ts';
import { isOwnCase, loadUnlessApplicant, maySeeCase } from './access.ts';
import { findAtHand } from './lists/findAtHand.ts';
import { loadListed } from './lists/loadListed.ts';
import type { Case, CaseHeader } from './model.ts';
import type { HeaderPage } from './repository.ts';

/**
 * Finds a case by its public number, or by its last part among the cases at hand, once per request. Logs the access if it
 * is somebody else's.
 * Returns undefined: unknown number, or not visible to the asker.
 */
export const findCase = (context: Context, number: string): Promise<Case | undefined> => {
  const known = context.opened.get(number);
  if (known) return known;
  const opening = openCase(context, number);
  context.opened.set(number, opening);
  return opening;
};

const openCase = async (context: Context, number: string): Promise<Case | undefined> => {
  const asker = permit(context, 'case');
  if (isRefused(asker)) return undefined;
  const { services } = context;
  const address = parseCaseNumber(number) ?? (await findAtHand(context, asker.value, number));
  const directory = address && (await services.registry.find(address.district));
  const found = directory && (await services.cases.find(address));
  const day = directory && todayIn(directory, context.now);
  if (!found || !day) return undefined;
  await loadUnlessApplicant(asker.value, found);
  if (!maySeeCase(asker.value, directory, found, day)) return undefined;
  if (!isOwnCase(asker.value, found, day)) await recordView(context, found.number, 'OPENED');
  return found;
};

/** Lists the asker's own cases, newest first. Empty: no proven identity. */
export const listMyCases = async (
  context: Context,
  request: PageRequest,
): Promise<CountedPage<CaseHeader, Position>> => {
  const asker = permit(context, 'myCases');
  if (isRefused(asker) || asker.value.person === null) return NO_LIST;
  const { cases } = context.services;
  const hashes = await loadHashesOf(asker.value);
  const found = await cases.listByPerson(hashes, request);
  return {
    page: { ...found, items: found.items.filter((item) => isOwnOrUnreadable(asker.value, item)) },
    totalCount: () => cases.countByPerson(hashes),
  };
};

// by a document that another district joined; what cannot be read is reported by the list
const isOwnOrUnreadable = (asker: Asker, item: HeaderPage['items'][number]): boolean =>
  listReadable({ items: [item], hasMore: false }).every(({ person, district }) =>
    isSamePerson(asker, person, district),
  );

/**
 * Lists the cases that the asker filed for others, newest first, while their authority is in force. `waiting`: only those
 * that wait for a correction. Empty: no proven identity.
 */
export const listMyFilings = async (
  context: Context,
  waiting: boolean,
  page: PageRequest,
): Promise<Page<Case>> => {
  const asker = permit(context, 'myFilings');
  if (isRefused(asker) || asker.value.person === null) return EMPTY_PAGE;
  const hashes = await loadHashesOf(asker.value);
  const { items: listed, hasMore } = await context.services.cases.listFiledFor(hashes, page);
  const items = listed.filter(({ node }) => node.left === undefined);
  const found = await Promise.allSettled(items.map(({ node }) => loadListed(context, node.number)));
  const isListed = (seen: Case) =>
    !isSamePerson(asker.value, seen.person, seen.district) && (!waiting || seen.status === 'CORRECTION');
  return {
    items: items.flatMap(({ position }, i) => {
      const one = found[i];
      if (one?.status === 'rejected') return [parseLater(position, () => rethrow(one.reason))];
      return one?.value && isListed(one.value) ? [{ node: one.value, position }] : [];
    }),
    hasMore,
  };
};

const rethrow = (error: unknown): never => {
  throw error;
};
