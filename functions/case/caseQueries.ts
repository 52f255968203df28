import { recordView } from '../accessLog/recordView.ts';
import type { IndexPage } from '../dynamodb/queryPage.ts';
import { permit } from '../identity/permit.ts';
import { parseCaseNumber } from '../record/numbers.ts';
import { isRefused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { isOwn, maySee, servesAt } from './access.ts';
import type { Case } from './model.ts';
import type { HeaderPage } from './repository.ts';

const NOTHING: HeaderPage = { headers: [], hasMore: false };

/**
 * A case by its public number; undefined when there is none or the asker may not see it. Who sees somebody else's is
 * written down before they see it. A request opens a case once, however many of its fields ask for it.
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
  const address = parseCaseNumber(number);
  const directory = address && (await services.registry.find(address.district));
  const found = directory && (await services.cases.find(address));
  if (!found || !maySee(asker.value, directory, found)) return undefined;
  if (!isOwn(asker.value, found)) await recordView(context, number, 'OPENED');
  return found;
};

/** The asker's own cases, newest first; none without a proven identity. */
export const myCases = async (context: Context, page: IndexPage): Promise<HeaderPage> => {
  const asker = permit(context, 'myCases');
  if (isRefused(asker) || asker.value.person === null) return NOTHING;
  return context.services.cases.byPerson(asker.value.person, page);
};

/** Open cases of a desk the asker serves at, the most urgent first; a stranger's desk looks like an empty one. */
export const deskQueue = async (context: Context, desk: string, page: IndexPage): Promise<HeaderPage> => {
  const asker = permit(context, 'deskQueue');
  if (isRefused(asker)) return NOTHING;
  const { registry, cases } = context.services;
  const directory = asker.value.district === null ? undefined : await registry.find(asker.value.district);
  return directory && servesAt(asker.value, directory, desk) ? cases.byDesk(desk, page) : NOTHING;
};
