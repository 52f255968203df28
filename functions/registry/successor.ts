import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import type { Directory } from './directory.ts';
import type { Window } from './model/place.ts';
import { refuseClosed } from './openingHours.ts';
import { isInService } from './openings.ts';
import { desksOn } from './postings.ts';

const SUBJECT = /^[\x21-\x7e]{1,255}$/;

/** Finds the window of a clerk who takes over: in service, and theirs if the registry has postings of the clerk. */
export const successorWindow = (
  directory: Directory,
  { window: id, clerk }: { readonly window: string; readonly clerk: string },
  day: string,
): Outcome<Window> => {
  const window = directory.windows.get(id);
  if (!window) return refused(refuse('UNKNOWN_WINDOW', ['input', 'window']));
  // also on a day on which the district is shut
  if (!isInService(window, day)) return refused(refuseClosed(directory, window, day, ['input', 'window']));
  if (!SUBJECT.test(clerk))
    return refused(refuse('INVALID_INPUT', ['input', 'clerk'], requirements.ascii(255)));
  const posted = desksOn(directory, clerk, day);
  return posted && !posted.windows.has(id)
    ? refused(refuse('NOT_POSTED', ['input', 'clerk'], window.name))
    : { value: window };
};
