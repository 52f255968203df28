import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import type { Directory } from './directory.ts';
import type { Window } from './model/place.ts';
import { checkInService } from './openingHours.ts';
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
  const closed = checkInService(window, day, ['input', 'window']);
  if (closed.length > 0) return { refusals: closed };
  if (!SUBJECT.test(clerk))
    return refused(refuse('INVALID_INPUT', ['input', 'clerk'], requirements.ascii(255)));
  const posted = desksOn(directory, clerk, day);
  return posted && !posted.windows.has(id)
    ? refused(refuse('NOT_POSTED', ['input', 'clerk'], window.name))
    : { value: window };
};
