import type { AuthorityInput } from '../graphql/generated/types.ts';
import type { Asker } from '../identity/asker.ts';
import { readLine } from '../record/reason.ts';
import { isRefused, type Outcome, type Refusal, refuse } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import { isOn } from '../registry/directory.ts';
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
  else if (!isOn(authority, day)) refusals.push(refuse('NO_AUTHORITY', path, day));
  return refusals.length > 0 ? { refusals } : { value: authority };
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
