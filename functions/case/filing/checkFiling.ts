import type { ApplicationInput, SubmitCaseInput } from '../../graphql/generated/types.ts';
import { type Asker, isByAnyDocument, isSamePerson } from '../../identity/asker.ts';
import {
  type IdentifiedPerson,
  nameByToken,
  type OnlineAgent,
  readOnlineAgent,
} from '../../identity/identifiedPerson.ts';
import { readIdentity } from '../../identity/identity.ts';
import { hints } from '../../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Directory } from '../../registry/directory.ts';
import type { Services } from '../../services.ts';
import { wordDay } from '../../timeWords.ts';
import { listShown } from '../files/fileRules.ts';
import type { Authority, ReusedMaterial } from '../model.ts';
import { checkAuthorityKind, mayFileForOthers, readAuthority } from '../readAuthority.ts';
import { checkApplication } from './checkApplication.ts';
import { checkReuse, selectReuse } from './checkReuse.ts';
import type { FilledForm } from './form.ts';
import type { ApplicationSubject } from './rules.ts';

/** An asker who may file online. */
export type OnlineFiler = Asker & { readonly role: 'RESIDENT' | 'AGENT' };

/** An online filing that passed all checks. */
export type CheckedFiling = {
  readonly subject: ApplicationSubject;
  readonly applicant: IdentifiedPerson;
  /** The keyed hash only, where neither the token nor the filing names the agent. */
  readonly agent: OnlineAgent | null;
  readonly authority: Authority | null;
  readonly materials: readonly string[];
  readonly reused: readonly ReusedMaterial[];
  readonly form: FilledForm | null | undefined;
};

/** An application as sent online, and who files it for somebody else. */
export type OnlineFiling = Pick<SubmitCaseInput, 'authority' | 'filer'> & {
  readonly application: ApplicationInput;
};

const PATH = ['input', 'application'];

/** Checks an online filing: the matter's rule, and the filer's right to file for the applicant. */
export const checkFiling = async (
  services: Pick<Services, 'personIndex' | 'cases' | 'joins'>,
  asker: OnlineFiler,
  directory: Directory,
  input: OnlineFiling,
  day: string,
  path: readonly string[] = PATH,
): Promise<Outcome<CheckedFiling>> => {
  const { application } = input;
  const identity = readIdentity(application.applicant.identity, [...path, 'applicant', 'identity'], day);
  const index = isRefused(identity) ? '' : await services.personIndex.of(identity.value);
  const isSelf = await isByAnyDocument(asker, () => isSamePerson(asker, index, directory.district.code));
  const byAgent = !isSelf && mayFileForOthers(asker, input.authority);
  const checked = checkApplication(directory, application, { channel: 'ONLINE', byAgent, day, path });
  if (isRefused(checked)) return checked;
  const { subject, applicant } = checked.value;
  const { form } = application;
  const materials = listShown(application.materials, application.files);
  if (!isSelf && !byAgent)
    return refused(refuse('FORBIDDEN', [...path, 'applicant', 'identity'], hints.ownIdentity));
  const facts = { directory, matter: subject.matter, person: index, day, path: [...path, 'reused'] };
  const reused = await checkReuse(services, facts, selectReuse(application.reused, materials));
  if (isRefused(reused)) return reused;
  const named = nameByToken(asker, { person: applicant, index });
  const filing = { subject, applicant: named, materials, reused: reused.value, form };
  if (isSelf || asker.person === null) return { value: { ...filing, agent: null, authority: null } };

  if (!input.authority) return refused(refuse('NO_AUTHORITY', ['input', 'authority'], wordDay(day)));
  const authority = readAuthority(input.authority, ['input', 'authority'], day);
  if (isRefused(authority)) return authority;
  const isOrganisation = applicant.kind === 'ORGANISATION';
  const unfit = checkAuthorityKind(authority.value.kind, isOrganisation, ['input', 'authority']);
  if (unfit.length > 0) return { refusals: unfit };
  const agent = readOnlineAgent(asker, asker.person, input.filer);
  if (isRefused(agent)) return agent;
  if (isOrganisation && !agent.value.person)
    return refused(refuse('NO_REPRESENTATIVE', ['input', 'filer', 'name']));
  return { value: { ...filing, agent: agent.value, authority: authority.value } };
};
