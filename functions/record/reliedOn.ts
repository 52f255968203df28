/** Another item on which a decision relies: nothing is written if its version has changed since it was read. */
export type ReliedOn = { readonly number: string; readonly version: number };
