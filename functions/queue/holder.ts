import type { Asker } from '../identity/asker.ts';
import type { PersonIndex } from '../identity/personIndex.ts';

/** Whose a ticket or booking is: the person by keyed hash, or the holder of a token that proves no identity. */
export const holderOf = async (index: PersonIndex, { person, subject }: Asker): Promise<string> =>
  person ?? index.fingerprint({ holder: subject });
