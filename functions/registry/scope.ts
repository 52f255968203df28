import { type Directory, streetOfWindow } from './directory.ts';
import type { MatterVersion } from './model/matter.ts';
import type { Village, Window } from './model/place.ts';

/** Whether a matter of a village may be filed at a window (通办范围). */
export const isInScope = (
  directory: Directory,
  window: Window,
  village: Village,
  matter: MatterVersion,
): boolean => {
  switch (matter.scope) {
    case 'VILLAGE':
      return window.unit === village.code;
    case 'STREET':
      return streetOfWindow(directory, window) === village.street;
    case 'DISTRICT':
    case 'CITY':
      return true; // a directory has one district: both scopes include all of it
  }
};

/** Whether a case counts as cross-village: the accepting window is not the home village's own. */
export const isCrossVillage = (window: Window, village: Village): boolean => window.unit !== village.code;
