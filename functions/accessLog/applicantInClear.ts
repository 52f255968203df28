import type { Case } from '../case/model.ts';
import { dealsWith } from '../case/parties.ts';
import type { Context } from '../graphql/context.ts';
import { CasePeople, type Person } from '../identity/person.ts';
import type { CaseView } from './model.ts';
import { recordView } from './recordView.ts';

/** The applicant in clear, for who deals with the case; null for anybody else. Written to the access log, with the purpose, before anything is opened. */
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
