import type { Identity } from './identity.ts';
import type { JoinRepository } from './joinRepository.ts';
import type { PersonIndex } from './personIndex.ts';

/** Lists every hash under which a district may store items of a person, by any document that its district joined to this one. */
export const findHashes = async (
  { personIndex, joins }: { readonly personIndex: PersonIndex; readonly joins: JoinRepository },
  identity: Identity,
  district: string,
): Promise<readonly [string, ...string[]]> => {
  const [person, earlier] = await personIndex.allOf(identity);
  return [person, earlier, ...(await joins.othersOf(person, district))];
};
