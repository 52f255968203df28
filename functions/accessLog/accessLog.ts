import type { CaseHeader } from '../case/model.ts';
import type { PageRequest } from '../dynamodb/queryPage.ts';
import type { Asker } from '../identity/asker.ts';
import { scopeOf } from '../identity/permit.ts';
import type { Context } from '../request/context.ts';
import type { ViewPage } from './repository.ts';

/** What may be looked at: whose it is, and where. */
type Seen = Pick<CaseHeader, 'number' | 'person' | 'district'>;

/** Who looked at a case or a help request, newest first; null for whom that does not concern. */
export const accessLog = async (
  { services, asker }: Context,
  field: 'Case.accessLog' | 'HelpRequest.accessLog',
  seen: Seen,
  page: PageRequest<string>,
): Promise<ViewPage | null> =>
  asker && mayReadLog(asker, field, seen) ? services.views.list(seen.number, page) : null;

/** The person whose matter it is, and the district's supervisor; an agent files, but it is not their data. */
const mayReadLog = (
  asker: Asker,
  field: 'Case.accessLog' | 'HelpRequest.accessLog',
  { person, district }: Seen,
): boolean => {
  const scope = scopeOf(asker.role, field);
  return scope === 'own' ? asker.person === person : scope === 'district' && asker.district === district;
};
