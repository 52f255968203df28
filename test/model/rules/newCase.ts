import type { AcceptCasesInput, ApplicationInput } from '../../../functions/graphql/generated/types.ts';
import { formatCaseNumber } from '../../../functions/record/numbers.ts';
import type { RequestPart } from '../../../functions/record/requestId.ts';
import type { ModelCase } from '../state.ts';
import { lastDayWith } from '../world/days.ts';
import { type Name, personOf } from '../world/people.ts';
import { type Answer, type Facts, findRepeat, idOf, refuse, today } from './answer.ts';
import { isSame } from './joining.ts';
import { isOwn } from './parties.ts';
import { matterOn } from './registry.ts';
import { showCase } from './showCase.ts';

/** Working days within which an online filing must be accepted. */
const DAYS_TO_ACCEPT = 5;

/** Returns the last day to accept a case filed on a day. */
export const acceptanceDueDay = (day: string): string => lastDayWith(DAYS_TO_ACCEPT, day);

/** Returns a case without events. */
export const newCase = (
  facts: Facts,
  { matter, village }: Pick<ModelCase, 'matter' | 'village'>,
  key: string,
  part: RequestPart,
  given: Partial<ModelCase>,
): ModelCase => ({
  number: formatCaseNumber(village, matter, idOf(facts, key, part)),
  village,
  matter,
  ruleVersion: matterOn(facts.state, matter, today(facts))?.version ?? 0,
  channel: 'ONLINE',
  status: 'DRAFT',
  desk: null,
  window: null,
  owner: null,
  claimedBy: null,
  opinions: [],
  applicant: null,
  agent: null,
  name: '陈某某',
  phone: null,
  authorityTo: null,
  authorityRevoked: false,
  left: [],
  acceptedOn: null,
  onPaper: false,
  dueDay: null,
  stopped: null,
  materials: [],
  promised: null,
  waitsFor: [],
  certificate: null,
  payment: null,
  reopens: null,
  draft: null,
  awaited: false,
  onTheSpot: false,
  crossVillage: false,
  acts: [],
  version: 1,
  ...given,
});

/** Files a new case; returns the existing one with the same number. */
export const fileCase = (facts: Facts, made: ModelCase): Answer => {
  const standing = facts.state.cases.find(({ number }) => number === made.number);
  if (!standing) facts.state.cases.push(made);
  const [mine] = made.acts;
  if (standing && mine && findRepeat([...standing.acts, ...draftSaves(standing)], mine) !== 'SAME')
    return refuse('KEY_REUSED');
  // an agent whose authority has ended since
  if (standing && !isOwn(facts, standing)) return refuse('NO_AUTHORITY');
  return { shown: showCase(facts, standing ?? made) };
};

/** Returns the requests that saved a draft: they are no events, but idempotent too. */
export const draftSaves = ({ draft }: ModelCase) => draft?.saves ?? [];

/** Returns the people of a case filed at a window. */
export const peopleAtWindow = (
  facts: Facts,
  { applicant, materials, promise }: Pick<ApplicationInput, 'applicant' | 'materials' | 'promise'>,
  { agent }: Pick<AcceptCasesInput, 'agent'>,
) => ({
  applicant: personOf(facts, applicant.identity.number) ?? null,
  agent: personOf(facts, agent?.identity.number) ?? null,
  authorityTo: agent?.authority.to ?? null,
  materials: [...new Set(materials)],
  promised: promise ? { materials: [...new Set(promise.materials)], by: promise.by } : null,
});

/** Returns the people of a case filed online. */
export const peopleOnline = (
  { by, state }: Facts,
  applicant: Name | undefined,
  authority: { readonly to?: string | null | undefined } | null | undefined,
) => {
  const isSelf = isSame(state, applicant ?? null, by.name);
  return {
    applicant: applicant ?? null,
    agent: isSelf ? null : by.name,
    authorityTo: isSelf ? null : (authority?.to ?? null),
  };
};
