import type { Asker } from '../identity/asker.ts';
import type { PersonIndex } from '../identity/personIndex.ts';
import { checkIdempotencyKey } from '../record/repeat.ts';
import { type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import { type Directory, matterOn } from '../registry/directory.ts';
import type { Window } from '../registry/model/place.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';

/** Where and on which day somebody queues. */
export type Place = { readonly directory: Directory; readonly window: Window; readonly today: string };

type Wanted = { readonly window: string; readonly idempotencyKey: string };

/** Finds the window that an input names, also one that does not serve now; a clerk's must be theirs. */
export const findPlace = async (
  { services, now }: Context,
  asker: Asker,
  { window: id, idempotencyKey }: Wanted,
): Promise<Outcome<Place>> => {
  const badKey = checkIdempotencyKey(idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const directory = await services.registry.find(id.slice(0, 6));
  const window = directory?.windows.get(id);
  if (!directory || !window) return refused(refuse('UNKNOWN_WINDOW', ['input', 'window'], '?'));
  if (asker.role === 'CLERK' && !asker.windows.has(window.id))
    return refused(refuse('NOT_YOUR_WINDOW', ['input', 'window'], window.name));
  return { value: { directory, window, today: localDay(now, directory.district.timeZone) } };
};

/** What somebody comes for, where they say it: a matter in force that this window takes. */
export const checkMatter = (
  { directory, window }: Place,
  code: string | null | undefined,
  day: string,
): Refusal[] => {
  if (!code) return [];
  const path = ['input', 'matter'];
  const matter = matterOn(directory, code, day);
  if (!matter) return [refuse('UNKNOWN_MATTER', path, '?')];
  return matter.acceptanceLevels.includes(window.level)
    ? []
    : [refuse('LEVEL_NOT_ACCEPTING', path, matter.name)];
};

/** Whose a ticket or booking is: the person by keyed hash, or the holder of a token that proves no identity. */
export const holderOf = async (index: PersonIndex, { person, subject }: Asker): Promise<string> =>
  person ?? index.fingerprint({ holder: subject });
