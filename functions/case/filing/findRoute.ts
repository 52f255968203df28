import { officeFor, settlesItself } from '../../registry/authority.ts';
import type { Directory } from '../../registry/directory.ts';
import type { Window } from '../../registry/model/place.ts';
import type { ApplicationSubject } from './rules.ts';

/** The desk that settles an accepted case: the accepting window or an office. */
export type SettlementRoute = { readonly settles: 'WINDOW' | 'OFFICE'; readonly desk: string };

/**
 * Finds the desk that settles an accepted case: the window for an INSTANT matter delegated to it, else
 * the office with authority. Returns undefined: nobody has authority (no delegation, no settlement).
 */
export const findRoute = (
  directory: Directory,
  window: Window,
  { village, matter }: ApplicationSubject,
  day: string,
): SettlementRoute | undefined => {
  if (settlesItself(directory, window, matter, day)) return { settles: 'WINDOW', desk: window.id };
  const office = officeFor(directory, matter, village, day);
  return office && { settles: 'OFFICE', desk: office.id };
};
