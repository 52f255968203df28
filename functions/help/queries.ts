import { recordView } from '../accessLog/recordView.ts';
import type { IndexPage, Position } from '../dynamodb/queryPage.ts';
import { permit } from '../identity/permit.ts';
import { isRefused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { isAskerOf, mayReadHelp, maySeeHelp, servesHelpAt } from './access.ts';
import { Help, type HelpEvent } from './model.ts';
import type { HelpPage } from './repository.ts';
import { HelpTexts } from './texts.ts';

/** One page of help requests, each with its position. */
export type HelpList = {
  readonly requests: readonly { readonly help: Help; readonly position: Position }[];
  readonly hasMore: boolean;
};

/** A request by its number; undefined when there is none or the asker may not see it. Who did not ask it is recorded first. */
export const findHelp = async (context: Context, number: string): Promise<Help | undefined> => {
  const asker = permit(context, 'helpRequest');
  if (isRefused(asker)) return undefined;
  const found = await context.services.help.find(number);
  if (!found || !maySeeHelp(asker.value, found)) return undefined;
  if (!isAskerOf(asker.value, found)) await recordView(context, number, 'OPENED');
  return found;
};

/** Requests of a desk that the asker serves at, the most urgent first; a stranger's desk looks like an empty one. */
export const helpRequests = async (
  context: Context,
  desk: string,
  open: boolean,
  page: IndexPage,
): Promise<HelpList> => {
  const asker = permit(context, 'helpRequests');
  if (isRefused(asker) || !servesHelpAt(asker.value, asker.value.district, desk)) return NOTHING;
  const { items, hasMore } = await context.services.tasks.waiting({ of: 'HELP', desk, open }, page);
  return { requests: items.map(({ item, position }) => ({ help: Help.parse(item), position })), hasMore };
};

/** What the asker asked for, newest first; nothing without a proven identity. */
export const myHelpRequests = async (context: Context, page: IndexPage): Promise<HelpList> => {
  const asker = permit(context, 'myHelpRequests');
  if (isRefused(asker) || asker.value.person === null) return NOTHING;
  return whole(context, await context.services.help.ofPerson(asker.value.person, page));
};

const NOTHING: HelpList = { requests: [], hasMore: false };

// an index may tell of a request a moment late: what it has become meanwhile is asked again
const whole = async (context: Context, { found, hasMore }: HelpPage): Promise<HelpList> => {
  const requests = await Promise.all(
    found.map(async ({ number, position }) => ({ help: await findHelp(context, number), position })),
  );
  return { requests: requests.flatMap(({ help, position }) => (help ? [{ help, position }] : [])), hasMore };
};

/** Something said in a request. */
export type HelpMessage = { readonly event: HelpEvent; readonly text: string };

/** What was said, oldest first; null for who may see the request but not read it. Who did not ask it is recorded first, in a list too. */
export const messagesOf = async (context: Context, help: Help): Promise<HelpMessage[] | null> => {
  const { services, asker } = context;
  if (!asker || help.sealed === '' || !mayReadHelp(asker, help)) return null;
  if (!isAskerOf(asker, help)) await recordView(context, help.number, 'OPENED');
  const { texts } = await services.personSeal.open(HelpTexts, help.sealed, help.number);
  return help.events.flatMap((event) => ('text' in event ? [{ event, text: texts[event.text] ?? '' }] : []));
};
