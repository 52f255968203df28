import type { CaseHeader } from '../case/model.ts';
import type { Context } from '../graphql/context.ts';
import type { Asker } from '../identity/asker.ts';
import type { ViewPage } from './repository.ts';

/** Who looked at a case, newest first; null for whom that does not concern. */
export const accessLog = async (
  { services, asker }: Context,
  seen: CaseHeader,
  page: { readonly first: number; readonly after?: string },
): Promise<ViewPage | null> =>
  asker && mayReadLog(asker, seen) ? services.views.list(seen.number, page) : null;

/** The person whose matter it is, and the district's supervisor; an agent files, but it is not their data. */
const mayReadLog = (asker: Asker, { person, district }: CaseHeader): boolean => {
  switch (asker.role) {
    case 'RESIDENT':
    case 'AGENT':
      return asker.person === person;
    case 'SUPERVISOR':
      return asker.district === district;
    case 'CLERK':
    case 'REVIEWER':
    case 'AUDITOR':
    case 'OPERATOR':
      return false;
  }
};
