import type {
  AgentInput,
  ApplicationInput,
  PersonInput,
} from '../../../functions/graphql/generated/types.ts';
import { person } from '../../support/people.ts';
import { AT_ONCE, BY_DISTRICT, ID_CARD, LETTER } from '../../support/smallDistrict/codes.ts';
import { codes } from '../people.ts';

/** The applicants of the story. */
export const applicants = {
  chen: person(801, '陈某某'),
  lin: person(802, '林某某'),
  wang: person(803, '王某某'),
  zhao: person(804, '赵某某'),
} as const satisfies Record<string, PersonInput>;

/** Returns an agent with authority. */
export const agentOf = (name: 'cao' | 'xu'): AgentInput => ({
  ...(name === 'cao' ? person(805, '曹某某') : person(806, '许某某')),
  authority,
});
export const authority = { kind: 'LANDLORD', from: '2016-01-01', document: '委托书' } as const;

/** Returns a complete application. */
export const applicationFor = (
  name: keyof typeof applicants,
  matter: string = AT_ONCE,
  more: Partial<ApplicationInput> = {},
): ApplicationInput => ({
  matter,
  village: codes.village,
  applicant: applicants[name],
  materials: [ID_CARD],
  ...(matter === BY_DISTRICT && { form: { address: '测试路一号', people: 3 } }),
  ...more,
});

/** The materials that an agent must show. */
export const AGENT_MATERIALS = [ID_CARD, LETTER];
