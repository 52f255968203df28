import type { CaseHeader } from '../case/model.ts';
import type { Context } from '../graphql/context.ts';
import type { Asker } from '../identity/asker.ts';
import { scopeOf } from '../identity/permit.ts';
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
  const scope = scopeOf(asker.role, 'Case.accessLog');
  return scope === 'own' ? asker.person === person : scope === 'district' && asker.district === district;
};
