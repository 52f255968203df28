import type { CaseView } from '../accessLog/model.ts';
import { recordView } from '../accessLog/recordView.ts';
import { CasePeople, type Person } from '../identity/person.ts';
import type { Context } from '../request/context.ts';
import type { Case } from './model.ts';
import { dealsWith } from './parties.ts';

/** Returns the applicant unmasked to staff responsible for the case, else null. Logs the access first. */
export const applicantInClear = async (
  context: Context,
  seen: Case,
  purpose: NonNullable<CaseView['purpose']>,
): Promise<Person | null> => {
  const { services, asker } = context;
  const directory = await services.registry.find(seen.district);
  if (!asker || !directory || !seen.sealed || !dealsWith(asker, directory, seen)) return null;
  await recordView(context, seen.number, 'UNMASKED', purpose);
  return (await services.personSeal.open(CasePeople, seen.sealed, seen.number)).applicant;
};
