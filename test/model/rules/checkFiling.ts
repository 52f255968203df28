import type { AcceptCasesInput, ApplicationInput } from '../../../functions/graphql/generated/types.ts';
import type { CaseOf } from '../state.ts';
import type { Name } from '../world/people.ts';
import { missing } from './acceptance.ts';
import { type Facts, today } from './answer.ts';
import { desksOf, matterOn, windowOf } from './registry.ts';

/** What is wrong with an application wherever it is filed. */
export const checkApplication = (
  facts: Facts,
  { matter, materials }: Pick<ApplicationInput, 'matter' | 'materials'>,
  channel: CaseOf['channel'],
  byAgent: boolean,
): string[] => {
  const rule = matterOn(facts.state, matter, today(facts));
  if (!rule) return ['MATTER_NOT_ACTIVE'];
  return [
    ...(rule.channels.includes(channel) ? [] : ['CHANNEL_NOT_OFFERED']),
    ...missing(rule, materials, byAgent),
  ];
};

/** What all that is accepted in one visit depends on. */
export const checkVisit = (
  facts: Facts,
  { window, agent }: Pick<AcceptCasesInput, 'window' | 'agent'>,
): string[] => {
  if (facts.by.role !== 'CLERK') return ['FORBIDDEN'];
  if (!windowOf(facts.state, window)) return ['UNKNOWN_WINDOW'];
  if (!desksOf(facts).includes(window)) return ['NOT_YOUR_WINDOW'];
  return agent && today(facts) > (agent.authority.to ?? '9') ? ['NO_AUTHORITY'] : [];
};

/** Why somebody may not file this online. */
export const checkFiling = (
  facts: Facts,
  application: Pick<ApplicationInput, 'matter' | 'materials'> & { readonly applicant: Name | undefined },
  authorised: { readonly to?: string | null | undefined } | null | undefined,
): string[] => {
  const { name, role } = facts.by;
  const own = application.applicant === name;
  const wrong = checkApplication(facts, application, 'ONLINE', role === 'AGENT' && !own);
  if (wrong.length > 0 || own) return wrong;
  if (role === 'RESIDENT') return ['FORBIDDEN'];
  return authorised && today(facts) <= (authorised.to ?? '9') ? [] : ['NO_AUTHORITY'];
};
