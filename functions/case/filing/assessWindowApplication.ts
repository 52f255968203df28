import type { ApplicationInput } from '../../graphql/generated/types.ts';
import { identifyPerson } from '../../identity/identifiedPerson.ts';
import type { Person } from '../../identity/person.ts';
import { isRefused, type Outcome, type Refusal, refuse } from '../../refusal/refusal.ts';
import type { Services } from '../../services.ts';
import { listShown } from '../files/fileRules.ts';
import { checkAuthorityKind } from '../readAuthority.ts';
import type { Filing } from './buildCase.ts';
import { checkApplication } from './checkApplication.ts';
import { checkReuse, selectReuse } from './checkReuse.ts';
import type { WindowVisit } from './visit.ts';

/** Refuses an agent who cannot act for this applicant: a person acts for an organisation. */
const checkAgentOf = (
  { kind }: Person,
  agent: WindowVisit['agent'],
  authority: WindowVisit['authority'],
): Refusal[] => {
  const isOrganisation = kind === 'ORGANISATION';
  if (isOrganisation && agent?.person.kind === 'ORGANISATION')
    return [refuse('NO_REPRESENTATIVE', ['input', 'agent', 'identity'])];
  return authority ? checkAuthorityKind(authority.kind, isOrganisation, ['input', 'agent', 'authority']) : [];
};

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
  const unfit = checkAgentOf(checked.value.applicant, agent, authority);
  if (unfit.length > 0) return { refusals: unfit };
  const { subject } = checked.value;
  const { form } = application;
  const materials = listShown(application.materials, application.files);
  const applicant = await identifyPerson(services.personIndex, checked.value.applicant);
  const facts = { directory, matter: subject.matter, person: applicant.index, day };
  const wanted = selectReuse(application.reused, materials);
  const reused = await checkReuse(services, { ...facts, path: [...path, 'reused'] }, wanted);
  if (isRefused(reused)) return reused;
  return { value: { subject, channel, applicant, agent, authority, materials, reused: reused.value, form } };
};
