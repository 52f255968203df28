import * as z from 'zod';
import { Bundle } from '../model/bundle.ts';
import { MatterVersion } from '../model/matter.ts';
import { CalendarPack, Delegation, type DistrictPack } from '../model/pack.ts';
import { Baseline, Department, DistrictProfile, Office, Street, Village, Window } from '../model/place.ts';
import { Posting } from '../model/staff.ts';
import type { Path } from './packProblem.ts';

/** The unparsed files of a pack, by name. */
export type PackFiles = { readonly [File in keyof DistrictPack]: unknown };

/** A well-formed entry of a file, and its path. */
export type Entry<T> = { readonly value: T; readonly path: Path };

/** The well-formed entries of a list. `has` also knows malformed ones by id; without a list, it knows any id. */
export type Listed<T> = { readonly entries: readonly Entry<T>[]; has(id: string): boolean };

/** The readable part of a pack, so that one malformed entry does not hide other problems. */
export type PackView = ReturnType<typeof viewPack>;

/** Reads the well-formed entries of a pack. */
export const viewPack = (files: PackFiles) => ({
  code: read(DistrictProfile.shape.code, field(files.district, 'code')),
  cityCode: read(DistrictProfile.shape.city, field(files.district, 'city'))?.code,
  timeZone: read(DistrictProfile.shape.timeZone, field(files.district, 'timeZone')),
  departments: list(Department, files.district, 'departments'),
  baselines: list(Baseline, files.district, 'baselines'),
  sources: keysOf(files.district, 'sources'),
  streets: list(Street, files.district, 'streets'),
  villages: list(Village, files.district, 'villages'),
  offices: list(Office, files.district, 'offices'),
  windows: list(Window, files.windows, 'windows'),
  matters: list(MatterVersion, files.matters, 'matters'),
  citations: keysOf(files.matters, 'sources'),
  delegations: list(Delegation, files.delegations, 'delegations'),
  bundles: list(Bundle, files.bundles, 'bundles'),
  postings: list(Posting, files.staff, 'postings'),
  calendar: read(CalendarPack, files.calendar),
});

const read = <T>(schema: z.ZodType<T>, raw: unknown): T | undefined => schema.safeParse(raw).data;

const field = (raw: unknown, key: string): unknown =>
  typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key) ? Reflect.get(raw, key) : undefined;

const list = <T>(schema: z.ZodType<T>, raw: unknown, key: string): Listed<T> => {
  const items = read(z.array(z.unknown()), field(raw, key));
  const ids = items && new Set(items.flatMap((item) => [field(item, 'code'), field(item, 'id')]));
  const entries = (items ?? []).flatMap((item, index) => {
    const value = read(schema, item);
    return value === undefined ? [] : [{ value, path: [key, index] }];
  });
  return { entries, has: (id) => ids?.has(id) ?? true };
};

/** Reads the ids of a record. */
const keysOf = (raw: unknown, key: string): Pick<Listed<never>, 'has'> => {
  const things = read(z.looseObject({}), field(raw, key));
  return { has: (id) => things === undefined || Object.hasOwn(things, id) };
};
