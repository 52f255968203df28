import { maskIdentity } from '../../identity/mask.ts';
import type { PersonIndex } from '../../identity/personIndex.ts';
import type { ReliedOn } from '../../record/reliedOn.ts';
import type { Case } from '../model.ts';
import type { createCaseRepository } from '../repository.ts';

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
  readonly cases: Pick<ReturnType<typeof createCaseRepository>, 'replace' | 'replaceRelying'>;
  readonly personIndex: PersonIndex;
}) => ({
  replace: async (item: Case, readVersion: number, reliesOn?: ReliedOn): Promise<Case | undefined> => {
    const renewed = await renewPeople(personIndex, item);
    return reliesOn
      ? cases.replaceRelying(renewed, readVersion, reliesOn)
      : cases.replace(renewed, readVersion);
  },
});
