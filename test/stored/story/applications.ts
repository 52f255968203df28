import type {
  AgentInput,
  ApplicationInput,
  PersonInput,
} from '../../../functions/graphql/generated/types.ts';
import { person } from '../../support/people.ts';
import { AT_ONCE, BY_DISTRICT, ID_CARD, LETTER } from '../../support/smallDistrict/codes.ts';
import { place } from '../people.ts';

/** Those whose matters the story is about. */
export const applicants = {
  chen: person(801, '陈某某'),
  lin: person(802, '林某某'),
  wang: person(803, '王某某'),
  zhao: person(804, '赵某某'),
} as const satisfies Record<string, PersonInput>;

/** Who files for somebody else. */
export const agentOf = (name: 'cao' | 'xu'): AgentInput => ({
  ...(name === 'cao' ? person(805, '曹某某') : person(806, '许某某')),
  authority,
});
export const authority = { kind: 'LANDLORD', from: '2016-01-01', document: '委托书' } as const;

/** An application for somebody, with all that their matter asks for. */
export const apply = (
  name: keyof typeof applicants,
  matter: string = AT_ONCE,
  more: Partial<ApplicationInput> = {},
): ApplicationInput => ({
  matter,
  village: place.village,
  applicant: applicants[name],
  materials: [ID_CARD],
  ...(matter === BY_DISTRICT && { form: { address: '测试路一号', people: 3 } }),
  ...more,
});

/** The materials that an agent shows. */
export const BY_AGENT = [ID_CARD, LETTER];
