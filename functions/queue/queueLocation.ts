import type { Asker } from '../identity/asker.ts';
import type { PersonIndex } from '../identity/personIndex.ts';
import { checkIdempotencyKey } from '../record/idempotency.ts';
import { type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import { type Directory, matterOn } from '../registry/directory.ts';
import type { Window } from '../registry/model/place.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import type { Holders } from './bookings/bookingModel.ts';

/** A window's queue and its current day. */
export type QueueLocation = {
  readonly directory: Directory;
  readonly window: Window;
  readonly today: string;
};

type LocationInput = { readonly window: string; readonly idempotencyKey: string };

/** Finds the window that an input names, open or not. A clerk who acts there must be posted to it. */
export const findQueueLocation = async (
  { services, now }: Context,
  asker: Asker | null,
  { window: id, idempotencyKey }: LocationInput,
): Promise<Outcome<QueueLocation>> => {
  const badKey = checkIdempotencyKey(idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const directory = await services.registry.find(id.slice(0, 6));
  const window = directory?.windows.get(id);
  if (!directory || !window) return refused(refuse('UNKNOWN_WINDOW', ['input', 'window']));
  if (asker?.role === 'CLERK' && !asker.windows.has(window.id))
    return refused(refuse('NOT_YOUR_WINDOW', ['input', 'window'], window.name));
  return { value: { directory, window, today: localDay(now, directory.district.timeZone) } };
};

/** Checks the matter of a visit, if named: in force, and accepted at the window's level. */
export const checkQueueMatter = (
  { directory, window }: QueueLocation,
  code: string | null | undefined,
  day: string,
  path: readonly string[] = ['input', 'matter'],
): Refusal[] => {
  if (!code) return [];
  const matter = matterOn(directory, code, day);
  if (!matter) return [refuse('UNKNOWN_MATTER', path)];
  return matter.acceptanceLevels.includes(window.level)
    ? []
    : [refuse('LEVEL_NOT_ACCEPTING', path, matter.name)];
};

/** Derives the holder's keys: of the person, or of the subject without proven identity. */
export const deriveHolders = async (index: PersonIndex, asker: Asker): Promise<Holders> => {
  const { person, earlierPerson, subject } = asker;
  if (person !== null) return earlierPerson === undefined ? [person] : [person, earlierPerson];
  const { payload, earlier } = await index.fingerprint({ holder: subject });
  return [payload, earlier];
};
