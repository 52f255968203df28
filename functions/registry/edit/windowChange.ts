import { type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Directory } from '../directory.ts';
import type { Window } from '../model/place.ts';
import type { WindowParent } from '../parents.ts';
import type { Previewed } from '../preview/createPreview.ts';
import type { Changed } from './changeRegistry.ts';
import type { Edited } from './editDistrict.ts';

/** The window that a change was about, as it is now. */
export const windowOf = ({ directory, what, preview }: Changed): Outcome<Previewed<WindowParent>> => {
  const window = directory.windows.get(what[0] ?? '');
  return window
    ? { value: { directory, window, preview } }
    : refused(refuse('UNKNOWN_WINDOW', ['input', 'window']));
};

/** Changes one window of a pack. Refused: no such window. */
export const changeWindow = (
  { pack, windows: known }: Directory,
  id: string,
  change: (window: Window) => Outcome<Window>,
): Outcome<Edited> => {
  const found = known.get(id);
  if (!found) return refused(refuse('UNKNOWN_WINDOW', ['input', 'window']));
  const changed = change(found);
  if ('refusals' in changed) return changed;
  const windows = pack.windows.windows.map((one) => (one.id === id ? changed.value : one));
  const path = ['windows', windows.indexOf(changed.value)];
  return {
    value: {
      pack: { ...pack, windows: { ...pack.windows, windows } },
      what: [id],
      from: { file: 'windows', path, input: ['input'] },
    },
  };
};
