import type { AcceptCasesInput, ApplicationInput } from '../../../functions/graphql/generated/types.ts';
import { caseNumber } from '../../../functions/record/numbers.ts';
import { requestId } from '../../../functions/record/requestId.ts';
import type { CaseOf } from '../state.ts';
import { lastDayWith } from '../world/days.ts';
import { identityOf, type Name, PERSONS } from '../world/people.ts';
import { type Answer, type Facts, refused, repeatOf, today } from './answer.ts';
import { matterOn } from './registry.ts';
import { showCase } from './showCase.ts';

/** Whose identity number this is. */
export const whose = ({ state }: Facts, identity: string | null | undefined): Name | undefined =>
  PERSONS.find((name) => identityOf(name, state.codes) === identity);

/** Days that an office has to say whether it takes up what was filed online. */
const DAYS_TO_TAKE_UP = 5;

/** The last day on which what is filed on a day must be taken up. */
export const takeUpBy = (day: string): string => lastDayWith(DAYS_TO_TAKE_UP, day);

/** A case before anything was done to it. */
export const newCase = (
  facts: Facts,
  { matter, village }: Pick<CaseOf, 'matter' | 'village'>,
  key: string,
  position: number,
  given: Partial<CaseOf>,
): CaseOf => ({
  number: caseNumber(village, matter, requestId(facts.by.subject, key, position)),
  village,
  matter,
  ruleVersion: matterOn(facts.state, matter, today(facts))?.version ?? 0,
  channel: 'ONLINE',
  status: 'DRAFT',
  desk: null,
  window: null,
  owner: null,
  claimedBy: null,
  applicant: null,
  agent: null,
  authorityTo: null,
  acceptedOn: null,
  dueDay: null,
  stopped: null,
  materials: [],
  waitsFor: [],
  certificate: null,
  draft: null,
  awaited: false,
  onTheSpot: false,
  crossVillage: false,
  acts: [],
  version: 1,
  ...given,
});

/** Files a new case under its own number: what stands there already answers for itself. */
export const create = (facts: Facts, made: CaseOf): Answer => {
  const standing = facts.state.cases.find(({ number }) => number === made.number);
  if (!standing) facts.state.cases.push(made);
  const [mine] = made.acts;
  if (standing && mine && repeatOf([...standing.acts, ...drafted(standing)], mine) !== 'SAME')
    return refused('KEY_REUSED');
  return { shown: showCase(facts, standing ?? made) };
};

/** The requests that saved a draft are known too, though they are no acts. */
export const drafted = ({ draft }: CaseOf) => draft?.saves ?? [];

/** Who is on what was filed at a window. */
export const peopleAt = (
  facts: Facts,
  { applicant, materials }: Pick<ApplicationInput, 'applicant' | 'materials'>,
  { agent }: Pick<AcceptCasesInput, 'agent'>,
) => ({
  applicant: whose(facts, applicant.identityNumber) ?? null,
  agent: whose(facts, agent?.identityNumber) ?? null,
  authorityTo: agent?.authority.to ?? null,
  materials: [...new Set(materials)],
});

/** Who is on what was filed online. */
export const peopleOnline = (
  { by }: Facts,
  applicant: Name | undefined,
  authority: { readonly to?: string | null | undefined } | null | undefined,
) => ({
  applicant: applicant ?? null,
  agent: applicant === by.name ? null : by.name,
  authorityTo: applicant === by.name ? null : (authority?.to ?? null),
});
