import matterFile from '../../../districts/350205/matters.json' with { type: 'json' };
import type { AuthorityInput } from '../../../functions/graphql/generated/types.ts';
import { bundleOf, fileBundle, filedBundle, MOVING_IN } from '../bundles.ts';
import { agent } from '../people.ts';
import { type Actor, application, caseOf } from '../world.ts';
import type { CaseHistory } from './caseHistory.ts';
import type { Cast } from './cast.ts';

const AGENT = 999;
const authority: AuthorityInput = { kind: 'GUARDIAN', from: '2016-01-01', document: '监护证明' };

/** Codes of the materials that a matter asks for only of agents. */
const askedOfAgents = (matter: string): string[] =>
  matterFile.matters
    .filter(({ code }) => code === matter)
    .flatMap(({ materials }) => materials.filter(({ condition }) => condition === 'AGENT'))
    .map(({ code }) => code);

/** Files the case of a history, as it says; gives its number, or undefined when the rule refuses it. */
export const fileCase = async (
  cast: Cast,
  applicant: Actor,
  history: CaseHistory,
  at: string,
): Promise<string | undefined> => {
  const { filing, matter, village, applicant: sequence, byAgent } = history;
  const filer = (byAgent ? cast.agent : applicant).at(at);
  const asked = application(matter, village, sequence);
  const wanted = { ...asked, materials: [...asked.materials, ...(byAgent ? askedOfAgents(matter) : [])] };
  const withAuthority = byAgent ? { authority } : {};
  switch (filing) {
    case 'WINDOW': {
      const { actor, window } = cast.clerkOf(village);
      const cases = [{ application: wanted }];
      const answer = await actor.at(at).accept({ window, cases, ...(byAgent && { agent: agent(AGENT) }) });
      return answer.results[0]?.case?.number;
    }
    case 'ONLINE':
      return (await filer.submit({ application: wanted, ...withAuthority })).case?.number;
    case 'DRAFT': {
      const draft = { ...wanted, ...withAuthority };
      return caseOf(await filer.saveDraft({ draft })).number;
    }
    case 'BUNDLE': {
      const bundle = { ...bundleOf(MOVING_IN, sequence), village };
      const filed = filedBundle(await fileBundle(applicant.at(at), bundle));
      return filed.cases[sequence % filed.cases.length]?.number;
    }
  }
};
