import { requestFor } from '../../../infra/local/roleDefaults.ts';
import { identityNumber, residentId } from '../../support/people.ts';
import type { Codes } from '../../support/smallDistrict/codes.ts';

/** Everybody who acts in a small district. */
export const NAMES = [
  'applicant',
  'neighbour',
  'tenant',
  'agent',
  'clerk',
  'colleague',
  'otherClerk',
  'streetClerk',
  'streetReviewer',
  'reviewer',
  'secondReviewer',
  'supervisor',
  'auditor',
  'operator',
] as const;
export type Name = (typeof NAMES)[number];

/** People with an identity number, who may be applicants. */
export const PERSONS = ['applicant', 'neighbour', 'tenant', 'agent'] as const satisfies readonly Name[];
export type Filer = (typeof PERSONS)[number];

type Role = 'RESIDENT' | 'AGENT' | 'CLERK' | 'REVIEWER' | 'SUPERVISOR' | 'AUDITOR' | 'OPERATOR';

/** A person by their token. */
export type Person = {
  readonly name: Name;
  readonly role: Role;
  readonly subject: string;
  readonly windows: readonly string[];
  readonly offices: readonly string[];
};

/** Returns the people of a district. */
export const peopleOf = (codes: Codes): Readonly<Record<Name, Person>> => {
  const person = (name: Name, role: Role, windows: string[] = [], offices: string[] = []): Person => ({
    name,
    role,
    subject: `${name}-${codes.district}`,
    windows,
    offices,
  });
  return {
    applicant: person('applicant', 'RESIDENT'),
    neighbour: person('neighbour', 'RESIDENT'),
    tenant: person('tenant', 'RESIDENT'),
    agent: person('agent', 'AGENT'),
    clerk: person('clerk', 'CLERK', [codes.window]),
    colleague: person('colleague', 'CLERK', [codes.window, codes.secondWindow]),
    otherClerk: person('otherClerk', 'CLERK', [codes.otherWindow]),
    streetClerk: person('streetClerk', 'CLERK', [codes.streetWindow]),
    streetReviewer: person('streetReviewer', 'REVIEWER', [], [codes.street]),
    reviewer: person('reviewer', 'REVIEWER', [], [codes.department]),
    secondReviewer: person('secondReviewer', 'REVIEWER', [], [codes.department, codes.street]),
    supervisor: person('supervisor', 'SUPERVISOR'),
    auditor: person('auditor', 'AUDITOR'),
    operator: person('operator', 'OPERATOR'),
  };
};

/** The one with a passport, which a desk may join to another's resident number. */
const ABROAD = 'tenant';

/** Returns the number of a person's document, different in each district. */
const identityOf = (name: Filer, { district }: Codes): string => {
  if (name === ABROAD) return `T${district}`;
  const birth = new Date(Date.UTC(1940, 0, 1 + (Number(district) % 20_000))).toISOString().slice(0, 10);
  return identityNumber(PERSONS.indexOf(name), birth.replaceAll('-', ''));
};

/** Returns the person with an identity number in the district of a state. */
export const personOf = (
  { state }: { readonly state: { readonly codes: Codes } },
  identity: string | null | undefined,
): Filer | undefined => PERSONS.find((name) => identityOf(name, state.codes) === identity);

/** Returns the input for a person's document. */
export const identityInput = (name: Filer, codes: Codes) =>
  name === ABROAD
    ? ({ kind: 'PASSPORT', number: identityOf(name, codes), country: 'JPN' } as const)
    : residentId(identityOf(name, codes));

/** Returns the input for a person. */
export const personInput = (name: Filer, codes: Codes) => ({
  name: '陈某某',
  identity: identityInput(name, codes),
});

/** Returns the token request of a person. */
export const tokenFor = ({ name, role, subject, windows, offices }: Person, codes: Codes) => {
  const filer = PERSONS.find((one) => one === name);
  const person = filer ? { person: identityOf(filer, codes) } : {};
  const passport = filer === ABROAD ? { kind: 'PASSPORT', country: 'JPN' } : {};
  const district = role === 'RESIDENT' || role === 'AGENT' ? {} : { district: codes.district };
  return requestFor(ROLE_NAMES[role], {
    sub: subject,
    ...person,
    ...passport,
    ...district,
    windows,
    offices,
  });
};

const ROLE_NAMES = {
  RESIDENT: 'resident',
  AGENT: 'agent',
  CLERK: 'clerk',
  REVIEWER: 'reviewer',
  SUPERVISOR: 'supervisor',
  AUDITOR: 'auditor',
  OPERATOR: 'operator',
} as const;
