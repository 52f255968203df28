import { officeFor, settlesItself } from '../../registry/authority.ts';
import type { Directory } from '../../registry/directory.ts';
import type { Window } from '../../registry/model/place.ts';
import type { Subject } from './acceptance.ts';

/** The desk that settles an accepted case: the accepting window or an office. */
export type Route = { readonly settles: 'WINDOW' | 'OFFICE'; readonly desk: string };

/**
 * Finds the desk that settles an accepted case: the window for an INSTANT matter delegated to it, else
 * the office with authority. Returns undefined: nobody has authority (no delegation, no settlement).
 */
export const routeOf = (
  directory: Directory,
  window: Window,
  { village, matter }: Subject,
  day: string,
): Route | undefined => {
  if (settlesItself(directory, window, matter, day)) return { settles: 'WINDOW', desk: window.id };
  const office = officeFor(directory, matter, village, day);
  return office && { settles: 'OFFICE', desk: office.id };
};
