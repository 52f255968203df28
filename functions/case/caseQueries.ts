import type { Context } from '../graphql/context.ts';
import { maySee, servesAt } from './access.ts';
import { parseCaseNumber } from './caseNumber.ts';
import type { Case } from './model.ts';
import type { HeaderPage, Page } from './repository.ts';

const NOTHING: HeaderPage = { headers: [], hasMore: false };

/** A case by its public number; undefined when there is none or the asker may not see it. */
export const findCase = async ({ services, asker }: Context, number: string): Promise<Case | undefined> => {
  const address = parseCaseNumber(number);
  const directory = asker && address && (await services.registry.find(address.district));
  const found = directory && (await services.cases.find(address));
  return found && asker && maySee(asker, directory, found) ? found : undefined;
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
