import type { ApplicationInput } from '../../graphql/generated/types.ts';
import { identifyPerson } from '../../identity/identifiedPerson.ts';
import { isRefused, type Outcome } from '../../refusal/refusal.ts';
import type { Services } from '../../services.ts';
import type { Filing } from './buildCase.ts';
import { checkApplication } from './checkApplication.ts';
import { checkReuse, selectReuse } from './checkReuse.ts';
import type { WindowVisit } from './visit.ts';

/** A checked application at a window: what is needed to build its case. */
export type WindowAssessment = Omit<Filing, 'directory' | 'id' | 'at'>;

/** Checks a window application by the matter's rule, but not whether this window may accept it. */
export const assessWindowApplication = async (
  services: Pick<Services, 'personIndex' | 'cases' | 'joins'>,
  { directory, channel, agent, authority, day }: WindowVisit,
  application: ApplicationInput,
  path: readonly string[],
): Promise<Outcome<WindowAssessment>> => {
  const byAgent = agent !== null;
  const checked = checkApplication(directory, application, { channel, byAgent, day, path });
  if (isRefused(checked)) return checked;
  const { subject } = checked.value;
  const { materials, form } = application;
  const applicant = await identifyPerson(services.personIndex, checked.value.applicant);
  const facts = { directory, matter: subject.matter, person: applicant.index, day };
  const wanted = selectReuse(application.reused, materials);
  const reused = await checkReuse(services, { ...facts, path: [...path, 'reused'] }, wanted);
  if (isRefused(reused)) return reused;
  return { value: { subject, channel, applicant, agent, authority, materials, reused: reused.value, form } };
};
