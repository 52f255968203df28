import type { AuthorityInput } from '../graphql/generated/types.ts';
import type { Asker } from '../identity/asker.ts';
import { readLine } from '../record/reason.ts';
import { isRefused, type Outcome, type Refusal, refuse } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import { isOn } from '../registry/directory.ts';
import { wordDay } from '../timeWords.ts';
import type { Authority } from './model.ts';

const LONGEST_DOCUMENT = 100;

/** Reads an agent's authority: in force on the day, with the document that proves it. */
export const readAuthority = (
  { kind, from, to, document }: AuthorityInput,
  path: readonly string[],
  day: string,
): Outcome<Authority> => {
  const authority: Authority = { kind, from, to: to ?? null, document: document.trim() };
  const shown = readLine(document, LONGEST_DOCUMENT, [...path, 'document']);
  const refusals: Refusal[] = isRefused(shown) ? [...shown.refusals] : [];
  if (authority.to !== null && authority.to < from)
    refusals.push(refuse('INVALID_INPUT', [...path, 'to'], requirements.notBefore(from)));
  else if (!isOn(authority, day)) refusals.push(refuse('NO_AUTHORITY', path, wordDay(day)));
  return refusals.length > 0 ? { refusals } : { value: authority };
};

/** The authorities that only organisations give, and those that they give besides a power of attorney. */
const OF_ORGANISATIONS: readonly AuthorityInput['kind'][] = ['LEGAL_REPRESENTATIVE', 'STAFF'];

const FOR_ORGANISATION = {
  zh: '单位申请的授权须为法定代表人、经办人或委托书',
  en: 'for an organisation it must be that of its legal representative, its staff or a power of attorney',
};
const FOR_PERSON = {
  zh: '法定代表人和经办人的授权只用于单位申请',
  en: 'that of a legal representative or of staff is for organisations only',
};

/** Refuses an authority that this kind of applicant cannot give. */
export const checkAuthorityKind = (
  authority: AuthorityInput['kind'],
  isOrganisation: boolean,
  path: readonly string[],
): Refusal[] => {
  const fits = isOrganisation
    ? authority === 'POWER_OF_ATTORNEY' || OF_ORGANISATIONS.includes(authority)
    : !OF_ORGANISATIONS.includes(authority);
  return fits
    ? []
    : [refuse('INVALID_INPUT', [...path, 'kind'], isOrganisation ? FOR_ORGANISATION : FOR_PERSON)];
};

/** The authorities by which a resident files for somebody else; any other needs an agent's token. */
const OF_RESIDENTS: readonly AuthorityInput['kind'][] = [
  'GUARDIAN',
  'FAMILY',
  'LEGAL_REPRESENTATIVE',
  'STAFF',
];

/** Whether somebody may file for others at all: an agent, or a resident by an authority of family or office. */
export const mayFileForOthers = (
  { role, person }: Pick<Asker, 'role' | 'person'>,
  authority: AuthorityInput | null | undefined,
): boolean =>
  person !== null && (role === 'AGENT' || (authority ? OF_RESIDENTS.includes(authority.kind) : false));
