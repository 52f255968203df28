import { maskIdentity } from '../../identity/mask.ts';
import type { PersonIndex } from '../../identity/personIndex.ts';
import type { Case } from '../model.ts';

/** Replaces hashes and masks of earlier releases by the present ones; each act on a case does, so that all change over. */
export const renewPeople = async ({ renew }: PersonIndex, { agentPerson, ...seen }: Case): Promise<Case> => ({
  ...seen,
  person: await renew(seen.person),
  ...(agentPerson !== undefined && { agentPerson: await renew(agentPerson) }),
  applicant: shorten(seen.applicant),
  ...(seen.agent && { agent: shorten(seen.agent) }),
});

const shorten = (masked: Case['applicant']): Case['applicant'] => ({
  ...masked,
  identityNumber: maskIdentity(masked.identityNumber, masked.kind),
});

/** Cases whose replacement renews their people. */
export const renewingStore = ({
  cases,
  personIndex,
}: {
  readonly cases: { replace(item: Case, readVersion: number): Promise<Case | undefined> };
  readonly personIndex: PersonIndex;
}) => ({
  replace: async (item: Case, readVersion: number): Promise<Case | undefined> =>
    cases.replace(await renewPeople(personIndex, item), readVersion),
});
