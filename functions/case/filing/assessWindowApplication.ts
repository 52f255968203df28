import type { ApplicationInput } from '../../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../../refusal/refusal.ts';
import type { Services } from '../../services.ts';
import { checkApplication } from './checkApplication.ts';
import { checkReused, toReuse } from './checkReused.ts';
import { type Filing, identify } from './newCase.ts';
import type { Visit } from './visit.ts';

/** A checked application at a window: what is needed to build its case. */
export type CheckedAtWindow = Omit<Filing, 'directory' | 'id' | 'at'>;

/** Checks a window application by the matter's rule, but not whether this window may accept it. */
export const assessWindowApplication = async (
  services: Pick<Services, 'personIndex' | 'cases'>,
  { directory, channel, agent, authority, day }: Visit,
  application: ApplicationInput,
  path: readonly string[],
): Promise<Outcome<CheckedAtWindow>> => {
  const byAgent = agent !== null;
  const checked = checkApplication(directory, application, { channel, byAgent, day, path });
  if (isRefused(checked)) return checked;
  const { subject } = checked.value;
  const { materials, form } = application;
  const applicant = await identify(services.personIndex, checked.value.applicant);
  const facts = { directory, matter: subject.matter, person: applicant.index, day };
  const wanted = toReuse(application.reused, materials);
  const reused = await checkReused(services, { ...facts, path: [...path, 'reused'] }, wanted);
  if (isRefused(reused)) return reused;
  return { value: { subject, channel, applicant, agent, authority, materials, reused: reused.value, form } };
};
