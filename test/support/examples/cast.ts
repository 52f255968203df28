import type { Role } from '../../../functions/graphql/generated/types.ts';
import type { RoleName, TokenRequest } from '../../../infra/local/issuer.ts';
import { identityNumber, residentId } from '../people.ts';
import { type Actor, places, type World } from '../world.ts';

/** The applicant of the examples; the unusual texts make leaks easy to find. */
export const APPLICANT = {
  name: '欧阳鹦鹉',
  identity: residentId(identityNumber(701)),
  phone: '13912345701',
};
export const AGENT = { name: '司徒孔雀', identity: residentId(identityNumber(702)), phone: '13912345702' };
/** Texts that people write. */
export const WRITTEN = {
  address: '海沧区金丝雀路七百零三号',
  reason: '缘由文字布谷鸟',
  document: '委托书黄鹂七百零四',
};

/** The desks of the examples. */
export const WINDOW = places.xinyangStreetWindow;
export const VILLAGE_WINDOW = places.xinanWindow;
export const OFFICE = '350205000000-PS';

/** The desk of a role that others ask for its opinion. */
export const askedDeskOf = (role: Role): string => (role === 'REVIEWER' ? OFFICE : WINDOW);

type Person = Partial<TokenRequest> & { readonly role: RoleName };
/** For each role, a person whom the examples concern and one whom they do not. */
export const people = {
  RESIDENT: [
    { role: 'resident', sub: 'resident-one', person: APPLICANT.identity.number },
    { role: 'resident', person: identityNumber(791) },
  ],
  AGENT: [
    { role: 'agent', sub: 'agent-one', person: AGENT.identity.number },
    { role: 'agent', person: identityNumber(792) },
  ],
  CLERK: [
    { role: 'clerk', windows: [WINDOW, VILLAGE_WINDOW] },
    { role: 'clerk', windows: [places.haifaWindow] },
  ],
  REVIEWER: [
    { role: 'reviewer', offices: [OFFICE, places.xinyangStreet] },
    { role: 'reviewer', offices: ['350205000000-JU'] },
  ],
  SUPERVISOR: [{ role: 'supervisor' }, { role: 'supervisor', district: '350206' }],
  AUDITOR: [{ role: 'auditor' }, { role: 'auditor', district: '350206' }],
  OPERATOR: [{ role: 'operator' }, { role: 'operator', district: '350206' }],
} as const satisfies Record<Role, readonly [Person, Person]>;

// a clerk of another district is a stranger even to cases that any window may accept
const CLERK_ELSEWHERE = { district: '350206', windows: ['350206001001-01'] };

/** Returns for each role a person whom an example does not concern. */
export const strangersOf = async (world: World, at: string) => {
  const strangers = await castOf(world, at, false);
  const elsewhere = (await world.actor('clerk', CLERK_ELSEWHERE)).at(at);
  return (role: Role, example: { readonly anyWindow?: true }): Actor =>
    role === 'CLERK' && example.anyWindow ? elsewhere : strangers[role];
};

/** Signs in one person per role at one time: the people concerned, or strangers. */
export const castOf = async (world: World, at: string, concerned: boolean): Promise<Record<Role, Actor>> => {
  const one = async (role: Role): Promise<Actor> => {
    const { role: name, ...request } = people[role][concerned ? 0 : 1];
    return (await world.actor(name, request)).at(at);
  };
  return {
    RESIDENT: await one('RESIDENT'),
    AGENT: await one('AGENT'),
    CLERK: await one('CLERK'),
    REVIEWER: await one('REVIEWER'),
    SUPERVISOR: await one('SUPERVISOR'),
    AUDITOR: await one('AUDITOR'),
    OPERATOR: await one('OPERATOR'),
  };
};
