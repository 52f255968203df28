import type { FilerInput } from '../graphql/generated/types.ts';
import { isRefused, type Outcome, refusalsOf } from '../refusal/refusal.ts';
import type { Asker } from './asker.ts';
import { type MaskedPerson, maskPerson } from './mask.ts';
import { type Person, readName, readPhone, storedIdentity, toIdentity } from './person.ts';
import type { PersonIndex } from './personIndex.ts';

/** A person with the keyed hash of their identity number. */
export type IdentifiedPerson = {
  readonly person: Person;
  readonly index: string;
  /** Whether the name is neither in a token nor seen by a desk. */
  readonly unverified?: boolean;
};

/** Who files online for somebody else: by their keyed hash alone, where neither token nor filing names them. */
export type OnlineAgent = Partial<IdentifiedPerson> & Pick<IdentifiedPerson, 'index'>;

/** Masks a person, and keeps whether their name is verified. */
export const maskIdentified = ({ person, unverified }: IdentifiedPerson): MaskedPerson => ({
  ...maskPerson(person),
  ...(unverified && { unverified }),
});

/** Adds the keyed hash of a person's identity number. */
export const identifyPerson = async (index: PersonIndex, person: Person): Promise<IdentifiedPerson> => ({
  person,
  index: await index.of(toIdentity(person)),
});

/** Takes the name of who asks online from their own token where it holds one; otherwise nobody has verified it. */
export const nameByToken = (
  asker: Pick<Asker, 'person' | 'proven'>,
  { person, index }: IdentifiedPerson,
): IdentifiedPerson =>
  asker.person === index && asker.proven?.name
    ? { person: { ...person, name: asker.proven.name }, index }
    : { person, index, unverified: true };

/** Reads who files for the applicant: named by the token, else as they typed their name. */
export const readOnlineAgent = (
  { proven }: Pick<Asker, 'proven'>,
  index: string,
  filer: FilerInput | null | undefined,
): Outcome<OnlineAgent> => {
  const typed = proven?.name ?? filer?.name;
  if (!proven || typeof typed !== 'string') return { value: { index } };
  const name = readName(typed, proven.identity.kind, ['input', 'filer', 'name']);
  const phone = readPhone(filer?.phone, ['input', 'filer', 'phone']);
  if (isRefused(name) || isRefused(phone)) return { refusals: refusalsOf(name, phone) };
  const person = { name: name.value, ...storedIdentity(proven.identity), phone: phone.value };
  return { value: { person, index, ...(proven.name === null && { unverified: true }) } };
};
