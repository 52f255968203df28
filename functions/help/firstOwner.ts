import type { Case } from '../case/model.ts';
import type { Directory } from '../registry/directory.ts';
import type { Village } from '../registry/model/place.ts';
import { onDuty } from '../registry/postings.ts';
import { answerer, answererFor } from './desks.ts';
import type { HelpOwner } from './model.ts';

/** Who answers a new request, and by when. */
export type FirstOwner = { readonly owner: HelpOwner; readonly dueAt: string };

/**
 * The one person who answers from the start: the owner of the case that the request is about; otherwise who is on duty at
 * the window of the village (or its street's, or the district's). Where the registry names nobody, the window owns it
 * until a clerk takes it. Undefined when no window opens.
 */
export const firstOwner = (
  directory: Directory,
  village: Village,
  about: Pick<Case, 'owner'> | undefined,
  day: string,
  now: Date,
): FirstOwner | undefined => {
  const ofCase = about?.owner && directory.windows.get(about.owner.window);
  const own = ofCase && answerer(directory, ofCase, now);
  const found = own ?? answererFor(directory, village, day, now);
  if (!found) return undefined;
  const window = found.window.id;
  const clerk = own ? about?.owner?.clerk : onDuty(directory, window, day);
  return {
    owner: { window, ...(clerk !== undefined && { clerk }) },
    dueAt: found.dueAt.toISOString(),
  };
};
