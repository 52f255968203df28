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

/** A malformed entry of a file. */
export type MalformedEntry = {
  readonly file: keyof DistrictPack;
  readonly path: Path;
  readonly schema: z.ZodType;
  readonly value: unknown;
};

/** After so many malformed entries, no further ones are read. */
export const MOST_MALFORMED = 50;

/** The readable part of a pack, so that one malformed entry does not hide other problems. */
export type PackView = ReturnType<typeof viewPack>;

/** Reads the well-formed entries of a pack. */
export const viewPack = (files: PackFiles) => {
  const malformed: MalformedEntry[] = [];
  const list = <T>(schema: z.ZodType<T>, file: keyof DistrictPack, key: string): Listed<T> =>
    readList(malformed, schema, file, files[file], key);
  return {
    malformed,
    ...viewOf(files, list),
  };
};

type ReadList = <T>(schema: z.ZodType<T>, file: keyof DistrictPack, key: string) => Listed<T>;

const viewOf = (files: PackFiles, list: ReadList) => ({
  code: read(DistrictProfile.shape.code, field(files.district, 'code')),
  cityCode: read(DistrictProfile.shape.city, field(files.district, 'city'))?.code,
  timeZone: read(DistrictProfile.shape.timeZone, field(files.district, 'timeZone')),
  departments: list(Department, 'district', 'departments'),
  baselines: list(Baseline, 'district', 'baselines'),
  sources: keysOf(files.district, 'sources'),
  streets: list(Street, 'district', 'streets'),
  villages: list(Village, 'district', 'villages'),
  offices: list(Office, 'district', 'offices'),
  windows: list(Window, 'windows', 'windows'),
  matters: list(MatterVersion, 'matters', 'matters'),
  citations: keysOf(files.matters, 'sources'),
  delegations: list(Delegation, 'delegations', 'delegations'),
  bundles: list(Bundle, 'bundles', 'bundles'),
  postings: list(Posting, 'staff', 'postings'),
  calendar: read(CalendarPack, files.calendar),
});

const read = <T>(schema: z.ZodType<T>, raw: unknown): T | undefined => schema.safeParse(raw).data;

const field = (raw: unknown, key: string): unknown =>
  typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key) ? Reflect.get(raw, key) : undefined;

const readList = <T>(
  malformed: MalformedEntry[],
  schema: z.ZodType<T>,
  file: keyof DistrictPack,
  raw: unknown,
  key: string,
): Listed<T> => {
  const items = read(z.array(z.unknown()), field(raw, key));
  const ids = items && new Set(items.flatMap((item) => [field(item, 'code'), field(item, 'id')]));
  const entries: Entry<T>[] = [];
  for (const [index, item] of (items ?? []).entries()) {
    if (malformed.length >= MOST_MALFORMED) break;
    const value = read(schema, item);
    if (value === undefined) malformed.push({ file, path: [key, index], schema, value: item });
    else entries.push({ value, path: [key, index] });
  }
  return { entries, has: (id) => ids?.has(id) ?? true };
};

/** Reads the ids of a record. */
const keysOf = (raw: unknown, key: string): Pick<Listed<never>, 'has'> => {
  const things = read(z.looseObject({}), field(raw, key));
  return { has: (id) => things === undefined || Object.hasOwn(things, id) };
};
