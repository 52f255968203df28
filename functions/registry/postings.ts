import { type Directory, isOn } from './directory.ts';
import type { Posting } from './model/staff.ts';

/** The desks of a person: windows and offices. */
export type Desks = { readonly windows: ReadonlySet<string>; readonly offices: ReadonlySet<string> };

/** Finds the desks that a person is posted to on a day; undefined if the registry has never known the person. */
export const desksOn = (directory: Directory, subject: string, day: string): Desks | undefined => {
  const known = directory.postings.get(subject);
  if (!known) return undefined;
  const desks = known.filter((posting) => isOn(posting, day)).map(({ desk }) => desk);
  return {
    windows: new Set(desks.filter((desk) => directory.windows.has(desk))),
    offices: new Set(desks.filter((desk) => directory.offices.has(desk))),
  };
};

/** Counts the postings to a desk on a day, by duty. */
export const dutyCounts = ({ pack }: Directory, desk: string, day: string) => {
  const there = (pack.staff?.postings ?? []).filter((one) => one.desk === desk && isOn(one, day));
  return {
    main: there.filter(({ duty }) => duty === 'MAIN').length,
    reserve: there.filter(({ duty }) => duty === 'RESERVE').length,
  };
};

/** Finds a posting by id. */
export const findPosting = ({ pack }: Directory, id: string): Posting | undefined =>
  pack.staff?.postings.find((posting) => posting.id === id);

/** Finds the clerk on main duty at a desk on a day; of several, the one posted first. */
export const clerkOnDuty = ({ pack }: Directory, desk: string, day: string): string | undefined =>
  pack.staff?.postings.find((one) => one.desk === desk && one.duty === 'MAIN' && isOn(one, day))?.subject;

/** A person who serves: the issuer's subject, and the name of their last posting that has one. */
export type Staff = { readonly id: string; readonly name: string | null };

/** Names a person who serves in a district. */
export const staffOf = ({ postings }: Directory, subject: string): Staff => ({
  id: subject,
  name: postings.get(subject)?.findLast(({ name }) => name !== undefined)?.name ?? null,
});

/** Names a person who may be nobody. */
export const staffOrNull = (directory: Directory, subject: string | null | undefined): Staff | null =>
  typeof subject === 'string' ? staffOf(directory, subject) : null;
