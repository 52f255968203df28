import type { Identity } from './identity.ts';
import type { JoinRepository } from './joinRepository.ts';
import type { PersonIndex } from './personIndex.ts';

/** Lists every hash under which items of a person may be stored, by any document that was joined to this one. */
export const findHashes = async (
  { personIndex, joins }: { readonly personIndex: PersonIndex; readonly joins: JoinRepository },
  identity: Identity,
): Promise<readonly [string, ...string[]]> => {
  const [person, earlier] = await personIndex.allOf(identity);
  return [person, earlier, ...(await joins.othersOf(person))];
};
