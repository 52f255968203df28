import type { CaseFile } from '../../files/model.ts';
import { type IdentifiedPerson, maskIdentified } from '../../identity/identifiedPerson.ts';
import type { PersonSeal } from '../../identity/personSeal.ts';
import { formatCaseNumber } from '../../record/numbers.ts';
import type { Directory } from '../../registry/directory.ts';
import type { Channel } from '../../registry/model/matter.ts';
import type { Authority, Case, ReusedMaterial } from '../model.ts';
import type { FilledForm } from './form.ts';
import type { ApplicationSubject } from './rules.ts';

/** The checked content of a new case. */
export type Filing = {
  readonly directory: Directory;
  readonly subject: ApplicationSubject;
  readonly id: string;
  readonly channel: Channel;
  readonly applicant: IdentifiedPerson;
  /** The agent who files it; online by their keyed hash only, where nothing names them. */
  readonly agent: (Partial<IdentifiedPerson> & Pick<IdentifiedPerson, 'index'>) | null;
  readonly authority: Authority | null;
  readonly materials: readonly string[];
  readonly reused: readonly ReusedMaterial[];
  readonly files?: readonly CaseFile[];
  readonly form: FilledForm | null | undefined;
  readonly at: string;
};

/** Builds a new case with sealed people, before any event. */
export const buildCase = async (
  seal: PersonSeal,
  { directory, subject, id, channel, at, ...filing }: Filing,
): Promise<Omit<Case, 'status' | 'desk' | 'dueAt' | 'clock' | 'events'>> => {
  const { village, matter } = subject;
  const number = formatCaseNumber(village.code, matter.code, id);
  return {
    number,
    district: directory.district.code,
    village: village.code,
    matter: matter.code,
    matterVersion: matter.version,
    serviceClass: matter.serviceClass,
    handling: matter.handling,
    channel,
    filedAt: at,
    onTheSpot: false,
    crossVillage: false,
    ...(await sealPeople(seal, filing, number)),
    materials: [...new Set(filing.materials)],
    ...(filing.reused.length > 0 && { reused: [...filing.reused] }),
    ...(filing.files && filing.files.length > 0 && { files: [...filing.files] }),
    version: 1,
  };
};

/** Seals the people of a filing: stored masked, by keyed hash, and encrypted to the case number. */
export const sealPeople = async (
  seal: PersonSeal,
  { applicant, agent, authority, form }: Pick<Filing, 'applicant' | 'agent' | 'authority' | 'form'>,
  number: string,
): Promise<Pick<Case, 'applicant' | 'person' | 'agent' | 'agentPerson' | 'authority' | 'sealed'>> => ({
  applicant: maskIdentified(applicant),
  person: applicant.index,
  ...(agent && { agentPerson: agent.index }),
  ...(agent?.person && { agent: maskIdentified({ ...agent, person: agent.person }) }),
  ...(authority && { authority }),
  sealed: await seal.seal(
    { applicant: applicant.person, agent: agent?.person ?? null, ...(form && { form }) },
    { purpose: 'PEOPLE', number },
  ),
});
