import type {
  AcceptCasesInput,
  ApplicationInput,
  PromiseInput,
} from '../../../functions/graphql/generated/types.ts';
import type { MatterVersion } from '../../../functions/registry/model/matter.ts';
import type { ModelCase } from '../state.ts';
import { lastDayWith } from '../world/days.ts';
import type { Name } from '../world/people.ts';
import { checkMaterials } from './acceptance.ts';
import { type Facts, today } from './answer.ts';
import { isSame } from './joining.ts';
import { desksOf, matterOn, windowOf } from './registry.ts';

/** Returns the refusals of an application in any channel. */
export const checkApplication = (
  facts: Facts,
  { matter, materials, promise }: Pick<ApplicationInput, 'matter' | 'materials' | 'promise'>,
  channel: ModelCase['channel'],
  byAgent: boolean,
): string[] => {
  const rule = matterOn(facts.state, matter, today(facts));
  if (!rule) return ['MATTER_NOT_ACTIVE'];
  return [
    ...(rule.channels.includes(channel) ? [] : ['CHANNEL_NOT_OFFERED']),
    ...checkMaterials(rule, materials, byAgent, promise?.materials),
    ...(promise ? checkPromise(facts, rule, materials, channel, promise) : []),
  ];
};

/** Returns why materials may not follow. */
const checkPromise = (
  facts: Facts,
  rule: MatterVersion,
  shown: readonly string[],
  channel: ModelCase['channel'],
  { materials, by }: PromiseInput,
): string[] => {
  if (channel === 'ONLINE') return ['INVALID_INPUT'];
  const follows = (code: string) => rule.materials.some((one) => one.code === code && one.mayFollow);
  const isSoon = today(facts) < by && by <= lastDayWith(rule.followDays, today(facts));
  return [
    ...(materials.every((code) => follows(code) && !shown.includes(code)) ? [] : ['MAY_NOT_FOLLOW']),
    ...(isSoon ? [] : ['INVALID_INPUT']),
  ];
};

/** Returns the refusals of a visit as a whole. */
export const checkVisit = (
  facts: Facts,
  { window, agent, received }: Pick<AcceptCasesInput, 'window' | 'agent' | 'received'>,
): string[] => {
  if (facts.by.role !== 'CLERK') return ['FORBIDDEN'];
  if (!windowOf(facts.state, window)) return ['UNKNOWN_WINDOW'];
  if (!desksOf(facts).includes(window)) return ['NOT_YOUR_WINDOW'];
  if (agent && today(facts) > (agent.authority.to ?? '9')) return ['NO_AUTHORITY'];
  return received?.reason === '' ? ['INVALID_INPUT'] : [];
};

/** Returns why the asker may not file this online. */
export const checkFiling = (
  facts: Facts,
  application: Pick<ApplicationInput, 'matter' | 'materials' | 'promise'> & {
    readonly applicant: Name | undefined;
  },
  authorised: { readonly to?: string | null | undefined } | null | undefined,
): string[] => {
  const { name, role } = facts.by;
  const own = isSame(facts.state, application.applicant ?? null, name);
  const wrong = checkApplication(facts, application, 'ONLINE', role === 'AGENT' && !own);
  if (wrong.length > 0 || own) return wrong;
  if (role === 'RESIDENT') return ['FORBIDDEN'];
  return authorised && today(facts) <= (authorised.to ?? '9') ? [] : ['NO_AUTHORITY'];
};
