import type { Application } from './application';

/** What was entered and is not on the server yet, with the draft that it belongs to. */
export type Entries = {
  readonly subject: string;
  readonly draft: string | null;
  readonly version: number | null;
  readonly given: Application;
};

const PREFIX = 'tongban.application.';

/** Reads what this person entered for a matter before; what somebody else entered in this tab is forgotten. */
export const keptEntries = (matter: string, subject: string): Entries | undefined => {
  const kept = sessionStorage.getItem(PREFIX + matter);
  if (kept === null) return undefined;
  const entries = JSON.parse(kept) as Entries;
  if (entries.subject === subject) return entries;
  forgetEntries(matter);
  return undefined;
};

/** Keeps what was entered in this tab alone, until the server has it: a sign-in leads away from the page. */
export const keepEntries = (matter: string, entries: Entries): void =>
  sessionStorage.setItem(PREFIX + matter, JSON.stringify(entries));

/** Forgets what was entered for a matter. */
export const forgetEntries = (matter: string): void => sessionStorage.removeItem(PREFIX + matter);

/** Forgets everything that was entered in this tab, at a sign-out. */
export const forgetAllEntries = (): void => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
};
