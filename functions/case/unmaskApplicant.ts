import type { CaseView } from '../accessLog/model.ts';
import { recordView } from '../accessLog/recordView.ts';
import { CasePeople, type Person } from '../identity/person.ts';
import type { Context } from '../request/context.ts';
import type { Case } from './model.ts';
import { isResponsibleFor } from './parties.ts';

/** Returns the applicant unmasked to staff responsible for the case, else null. Logs the access first. */
export const unmaskApplicant = async (
  context: Context,
  seen: Case,
  purpose: NonNullable<CaseView['purpose']>,
): Promise<Person | null> => {
  const { services, asker } = context;
  const directory = await services.registry.find(seen.district);
  if (!asker || !directory || !seen.sealed || !isResponsibleFor(asker, directory, seen)) return null;
  await recordView(context, seen.number, 'UNMASKED', purpose);
  const people = { purpose: 'PEOPLE', number: seen.number } as const;
  return (await services.personSeal.open(CasePeople, seen.sealed, people)).applicant;
};
