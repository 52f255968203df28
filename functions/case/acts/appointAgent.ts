import type { AppointAgentInput } from '../../graphql/generated/types.ts';
import { type IdentifiedPerson, identifyPerson, maskIdentified } from '../../identity/identifiedPerson.ts';
import { CasePeople, readPerson } from '../../identity/person.ts';
import type { PersonSeal } from '../../identity/personSeal.ts';
import { isRefused, type Outcome, refusalsOf, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import type { Context } from '../../request/context.ts';
import type { Authority, Case } from '../model.ts';
import { checkAuthorityKind, readAuthority } from '../readAuthority.ts';
import { getActingDesk } from './actingDesk.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';
import { PEOPLE_ERASED } from './correctData.ts';

const PATH = ['input', 'agent'];

/** Names an heir or another agent who shows a document; an agent before them neither reads nor acts any more. */
export const appointAgent = (context: Context, input: AppointAgentInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'appointAgent', input, (facts) => decideAppointment(context, facts, input.agent));

const decideAppointment = async (
  { services: { cases, personIndex, personSeal, joins } }: Context,
  facts: CaseFacts,
  input: AppointAgentInput['agent'],
): Promise<Outcome<CaseChange>> => {
  const { seen, next, base } = facts;
  if (!seen.sealed) return refused(refuse('NOT_ALLOWED_IN_STATUS', ['input', 'number'], PEOPLE_ERASED));
  const person = readPerson(input, PATH, base.day);
  const authority = readAuthority(input.authority, [...PATH, 'authority'], base.day);
  if (isRefused(person) || isRefused(authority)) return { refusals: refusalsOf(person, authority) };
  const isOrganisation = seen.applicant.kind === 'ORGANISATION';
  const unfit = checkAuthorityKind(authority.value.kind, isOrganisation, [...PATH, 'authority']);
  if (unfit.length > 0) return { refusals: unfit };
  const agent = await identifyPerson(personIndex, person.value);
  const applicant = await personIndex.renew(seen.person);
  const applicants = [applicant, ...(await joins.othersOf(applicant, seen.district))];
  if (applicants.includes(agent.index))
    return refused(refuse('INVALID_INPUT', [...PATH, 'identity'], requirements.notApplicant));
  const former = seen.agentPerson === undefined ? undefined : await personIndex.renew(seen.agentPerson);
  const { after, before } = await replaceAgent(personSeal, seen, seen.sealed, agent, authority.value);
  return {
    value: {
      after: { ...after, status: next },
      acts: [{ type: 'AGENT_APPOINTED', ...base, desk: getActingDesk(facts), ...before }],
      // whoever acts no more is told so, and is found by an erasure
      ...(former !== undefined && former !== agent.index && { ahead: () => cases.noteLeft(seen, former) }),
    },
  };
};

/** Seals the people of a case again with the new agent, and apart the agent before, if there was one. */
const replaceAgent = async (
  seal: PersonSeal,
  { authorityRevokedAt: _revoked, ...seen }: Case,
  sealed: string,
  agent: IdentifiedPerson,
  authority: Authority,
): Promise<{ readonly after: Case; readonly before: { readonly sealed?: string } }> => {
  const { number } = seen;
  const people = await seal.open(CasePeople, sealed, { purpose: 'PEOPLE', number });
  const old = { agent: people.agent, authority: seen.authority };
  return {
    after: {
      ...seen,
      agent: maskIdentified(agent),
      agentPerson: agent.index,
      authority,
      sealed: await seal.seal({ ...people, agent: agent.person }, { purpose: 'PEOPLE', number }),
    },
    before:
      seen.agentPerson === undefined
        ? {}
        : { sealed: await seal.seal(old, { purpose: 'CORRECTED', number }) },
  };
};
