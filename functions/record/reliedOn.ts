/** Another item on which a decision relies: nothing is written if its version has changed since it was read. */
export type UnchangedItem = { readonly number: string; readonly version: number };

/** Uploaded files that an item begins to name, and those that it names no longer, by number. */
export type FileChange = {
  readonly named: readonly string[];
  readonly dropped: readonly string[];
  /** When those that it drops are removed. */
  readonly dueAt: string;
};

/** Other items on which a decision relies: all is written together, or nothing. */
export type ReliedOn = UnchangedItem | FileChange;
