import type { Directory } from '../directory.ts';
import type { DistrictPack } from '../model/pack.ts';
import { type ChangedThing, listThingChanges } from './listThingChanges.ts';

/** What a change would make of a district: the pack in force, absent for a new district, and what differs. */
export type Preview = {
  readonly before: DistrictPack | undefined;
  readonly after: Directory;
  readonly changes: readonly ChangedThing[];
};

/** An object that a change made, or would make. */
export type Previewed<T> = T & { readonly preview: Preview | null };

/** Compares the pack in force with what a change would put in its place. */
export const createPreview = (before: DistrictPack | undefined, after: Directory): Preview => ({
  before,
  after,
  changes: listThingChanges(before, after.pack),
});
