import { recordView } from '../accessLog/recordView.ts';
import type { Context } from '../graphql/context.ts';
import { isOwn, maySee, servesAt } from './access.ts';
import { parseCaseNumber } from './caseNumber.ts';
import type { Case } from './model.ts';
import type { HeaderPage, Page } from './repository.ts';

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
  const { services, asker } = context;
  const address = parseCaseNumber(number);
  const directory = asker && address && (await services.registry.find(address.district));
  const found = directory && (await services.cases.find(address));
  if (!found || !asker || !maySee(asker, directory, found)) return undefined;
  if (!isOwn(asker, found)) await recordView(context, number, 'OPENED');
  return found;
};

/** The asker's own cases, newest first; none without a proven identity. */
export const myCases = async ({ services, asker }: Context, page: Page): Promise<HeaderPage> =>
  asker?.person ? services.cases.byPerson(asker.person, page) : NOTHING;

/** Open cases of a desk the asker serves at, the most urgent first; a stranger's desk looks like an empty one. */
export const deskQueue = async (
  { services, asker }: Context,
  desk: string,
  page: Page,
): Promise<HeaderPage> => {
  const directory = asker?.district ? await services.registry.find(asker.district) : undefined;
  if (!asker || !directory || !servesAt(asker, directory, desk)) return NOTHING;
  return services.cases.byDesk(desk, page);
};
