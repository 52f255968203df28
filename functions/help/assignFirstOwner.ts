import type { Case } from '../case/model.ts';
import type { Directory } from '../registry/directory.ts';
import type { Village } from '../registry/model/place.ts';
import { clerkOnDuty } from '../registry/postings.ts';
import { findAnsweringWindow, scheduleAnswer } from './answeringWindow.ts';
import type { HelpOwner } from './model.ts';

/** The first owner of a help request, and the deadline for the answer. */
export type FirstOwner = { readonly owner: HelpOwner; readonly dueAt: string };

/**
 * Assigns the first owner: the owner of the case in question, else the clerk on duty at the village's
 * window, its street's or the district's. With nobody on duty, the window owns it until a clerk takes it.
 * Returns undefined: no window opens.
 */
export const assignFirstOwner = (
  directory: Directory,
  village: Village,
  about: Pick<Case, 'owner'> | undefined,
  day: string,
  now: Date,
): FirstOwner | undefined => {
  const ofCase = about?.owner && directory.windows.get(about.owner.window);
  const own = ofCase && scheduleAnswer(directory, ofCase, now);
  const found = own ?? findAnsweringWindow(directory, village, day, now);
  if (!found) return undefined;
  const window = found.window.id;
  const clerk = own ? about?.owner?.clerk : clerkOnDuty(directory, window, day);
  return {
    owner: { window, ...(clerk !== undefined && { clerk }) },
    dueAt: found.dueAt.toISOString(),
  };
};
