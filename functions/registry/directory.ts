import { localDay } from '../time.ts';
import { createCalendar, type WorkingCalendar } from './calendar.ts';
import type { Bundle } from './model/bundle.ts';
import type { MatterVersion } from './model/matter.ts';
import type { Delegation, DistrictPack } from './model/pack.ts';
import type { Department, DistrictProfile, Office, Street, Village, Window } from './model/place.ts';
import type { Posting } from './model/staff.ts';

/** A district's registry, indexed for lookups. Built from a pack; cached by each Lambda instance. */
export type Directory = {
  /** The pack, as for an import. */
  readonly pack: DistrictPack;
  readonly district: DistrictProfile;
  readonly calendar: WorkingCalendar;
  readonly streets: ReadonlyMap<string, Street>;
  readonly villages: ReadonlyMap<string, Village>;
  readonly windows: ReadonlyMap<string, Window>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly departments: ReadonlyMap<string, Department>;
  /** Versions of each matter, oldest first. */
  readonly matters: ReadonlyMap<string, readonly MatterVersion[]>;
  /** Delegations by matter. */
  readonly delegations: ReadonlyMap<string, readonly Delegation[]>;
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** Postings by person, ended ones too. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
};

/** Indexes a district's registry. */
export const createDirectory = (pack: DistrictPack): Directory => ({
  pack,
  district: pack.district,
  calendar: createCalendar(pack.calendar),
  streets: new Map(pack.district.streets.map((street) => [street.code, street])),
  villages: new Map(pack.district.villages.map((village) => [village.code, village])),
  windows: new Map(pack.windows.windows.map((window) => [window.id, window])),
  offices: new Map(pack.district.offices.map((office) => [office.id, office])),
  departments: new Map(pack.district.departments.map((department) => [department.code, department])),
  matters: Map.groupBy(
    pack.matters.matters.toSorted((a, b) => a.version - b.version),
    (matter) => matter.code,
  ),
  delegations: Map.groupBy(pack.delegations.delegations, (delegation) => delegation.matter),
  bundles: new Map((pack.bundles?.bundles ?? []).map((bundle) => [bundle.code, bundle])),
  postings: Map.groupBy(pack.staff?.postings ?? [], ({ subject }) => subject),
});

/** The calendar day in a district at an instant. */
export const todayIn = ({ district }: Directory, now: Date): string => localDay(now, district.timeZone);

/** Whether a day lies in a span whose ends are inclusive and may be open. */
export const isOn = (
  span: { readonly from: string | null; readonly to: string | null },
  day: string,
): boolean => (span.from === null || span.from <= day) && (span.to === null || day <= span.to);

/** Finds the version of a matter in force on a day. */
export const matterOn = (directory: Directory, code: string, day: string): MatterVersion | undefined =>
  directory.matters
    .get(code)
    ?.findLast((matter) => isOn({ from: matter.effectiveFrom, to: matter.effectiveTo }, day));

/** The version of a matter in force on a day, or else its last version. */
export const latestMatter = (directory: Directory, code: string, day: string): MatterVersion | undefined =>
  matterOn(directory, code, day) ?? directory.matters.get(code)?.at(-1);

/** A given version of a matter, in force or not. */
export const matterVersion = (
  directory: Directory,
  code: string,
  version: number,
): MatterVersion | undefined => directory.matters.get(code)?.find((matter) => matter.version === version);

/** Returns a window's street: its own, or its village's; undefined for a district window. */
export const streetOfWindow = (directory: Directory, window: Window): string | undefined => {
  switch (window.level) {
    case 'VILLAGE':
      return directory.villages.get(window.unit)?.street;
    case 'STREET':
      return window.unit;
    case 'DISTRICT':
      return undefined;
  }
};
