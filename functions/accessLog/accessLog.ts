import type { CaseHeader } from '../case/model.ts';
import type { PageRequest } from '../dynamodb/queryPage.ts';
import { type Asker, isSamePerson } from '../identity/asker.ts';
import { scopeOf } from '../identity/permit.ts';
import type { Context } from '../request/context.ts';
import type { ViewPage } from './repository.ts';

/** A case or help request: its number, owner and district. */
type LoggedItem = Pick<CaseHeader, 'number' | 'person' | 'district'>;

/** Lists the views of a case or help request, newest first; null for askers who may not read them. */
export const accessLog = async (
  { services, asker }: Context,
  field: 'Case.accessLog' | 'HelpRequest.accessLog',
  item: LoggedItem,
  page: PageRequest<string>,
): Promise<ViewPage | null> =>
  asker && mayReadLog(asker, field, item) ? services.views.list(item.number, page) : null;

/** The applicant, and the district's supervisor; not the agent, whose data it is not. */
const mayReadLog = (
  asker: Asker,
  field: 'Case.accessLog' | 'HelpRequest.accessLog',
  { person, district }: LoggedItem,
): boolean => {
  const scope = scopeOf(asker.role, field);
  return scope === 'own'
    ? isSamePerson(asker, person, district)
    : scope === 'district' && asker.district === district;
};
