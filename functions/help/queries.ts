import { recordView } from '../accessLog/recordView.ts';
import { EMPTY_PAGE, type Page, type PageRequest, parseLater } from '../dynamodb/queryPage.ts';
import { isByAnyDocument, loadHashesOf } from '../identity/asker.ts';
import { permit } from '../identity/permit.ts';
import { isRefused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { isHelpAsker, isHelpStaffAt, mayReadHelp, maySeeHelp } from './access.ts';
import { Help, type HelpEvent } from './model.ts';
import type { HelpNumberPage } from './repository.ts';
import { HelpTexts } from './texts.ts';

/** Finds a help request; logs access to another person's. Undefined: unknown, or not visible. */
export const findHelp = async (context: Context, number: string): Promise<Help | undefined> => {
  const asker = permit(context, 'helpRequest');
  if (isRefused(asker)) return undefined;
  const found = await context.services.help.find(number);
  if (!found || !(await isByAnyDocument(asker.value, () => maySeeHelp(asker.value, found)))) return undefined;
  if (!isHelpAsker(asker.value, found)) await recordView(context, number, 'OPENED');
  return found;
};

/** Lists the help requests of the asker's desk, the most urgent first. Empty: not their desk. */
export const listHelpRequests = async (
  context: Context,
  desk: string,
  open: boolean,
  page: PageRequest,
): Promise<Page<Help>> => {
  const asker = permit(context, 'helpRequests');
  if (isRefused(asker) || !isHelpStaffAt(asker.value, asker.value.district, desk)) return EMPTY_PAGE;
  const { items, hasMore } = await context.services.tasks.listWaiting({ of: 'HELP', desk, open }, page);
  return { items: items.map(({ node, position }) => parseLater(position, () => Help.parse(node))), hasMore };
};

/** Lists the asker's own help requests, newest first. Empty: no proven identity. */
export const listMyHelpRequests = async (context: Context, page: PageRequest): Promise<Page<Help>> => {
  const asker = permit(context, 'myHelpRequests');
  if (isRefused(asker) || asker.value.person === null) return EMPTY_PAGE;
  return loadPage(context, await context.services.help.ofPerson(await loadHashesOf(asker.value), page));
};

// the index is eventually consistent: read each request again
const loadPage = async (context: Context, { items, hasMore }: HelpNumberPage): Promise<Page<Help>> => {
  const found = await Promise.allSettled(items.map(({ node }) => findHelp(context, node)));
  return {
    items: items.flatMap(({ position }, i) => {
      const one = found[i];
      if (one?.status === 'rejected') return [parseLater(position, () => rethrow(one.reason))];
      return one?.value ? [{ node: one.value, position }] : [];
    }),
    hasMore,
  };
};

const rethrow = (error: unknown): never => {
  throw error;
};

/** A message of a help request. */
export type HelpMessage = { readonly event: HelpEvent; readonly text: string };

/** Decrypts the messages, oldest first; logs access to another person's. Null: not readable. */
export const readMessages = async (context: Context, help: Help): Promise<HelpMessage[] | null> => {
  const { services, asker } = context;
  if (!asker || help.sealed === '' || !mayReadHelp(asker, help)) return null;
  if (!isHelpAsker(asker, help)) await recordView(context, help.number, 'OPENED');
  const { texts } = await services.personSeal.open(HelpTexts, help.sealed, {
    purpose: 'HELP',
    number: help.number,
  });
  return help.events.flatMap((event) => ('text' in event ? [{ event, text: texts[event.text] ?? '' }] : []));
};
