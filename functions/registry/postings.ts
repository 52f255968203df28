import { type Directory, isOn } from './directory.ts';
import type { Posting } from './model/staff.ts';

/** The desks that somebody serves at. */
export type Desks = { readonly windows: ReadonlySet<string>; readonly offices: ReadonlySet<string> };

/** Where the registry says that somebody serves on a day; undefined for whom it has never known. */
export const desksOn = (directory: Directory, subject: string, day: string): Desks | undefined => {
  const known = directory.postings.get(subject);
  if (!known) return undefined;
  const desks = known.filter((posting) => isOn(posting, day)).map(({ desk }) => desk);
  return {
    windows: new Set(desks.filter((desk) => directory.windows.has(desk))),
    offices: new Set(desks.filter((desk) => directory.offices.has(desk))),
  };
};

/** How many are posted to a desk on a day, by duty. */
export const dutyCounts = ({ pack }: Directory, desk: string, day: string) => {
  const there = (pack.staff?.postings ?? []).filter((one) => one.desk === desk && isOn(one, day));
  return {
    main: there.filter(({ duty }) => duty === 'MAIN').length,
    reserve: there.filter(({ duty }) => duty === 'RESERVE').length,
  };
};

/** A posting by its identifier; undefined when there is none. */
export const findPosting = ({ pack }: Directory, id: string): Posting | undefined =>
  pack.staff?.postings.find((posting) => posting.id === id);

/** Who is on main duty at a desk on a day, the one posted first; undefined where the registry names nobody. */
export const onDuty = ({ pack }: Directory, desk: string, day: string): string | undefined =>
  pack.staff?.postings.find((one) => one.desk === desk && one.duty === 'MAIN' && isOn(one, day))?.subject;
