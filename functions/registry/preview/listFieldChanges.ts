import { isDeepStrictEqual } from 'node:util';

/** A field before and after a change, as JSON; null without a value. */
export type FieldChange = {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What names an entry of a list; other lists are compared as a whole. */
const NAMES = ['code', 'id', 'day'];
const MOST_CHARACTERS = 500;

/** Lists the fields in which two values of a pack differ, entries of lists by their codes. */
export const listFieldChanges = (
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): FieldChange[] => {
  if (isDeepStrictEqual(before, after)) return [];
  const [was, is] = [readFields(before), readFields(after)];
  if (!was || !is) return [{ path: path.join('.'), before: textOf(before), after: textOf(after) }];
  const names = new Set([...was.keys(), ...is.keys()]);
  return [...names].flatMap((name) => listFieldChanges(was.get(name), is.get(name), [...path, name]));
};

const readFields = (value: unknown): ReadonlyMap<string, unknown> | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  return Array.isArray(value) ? readEntries(value) : new Map(Object.entries(value));
};

const readEntries = (list: readonly unknown[]): ReadonlyMap<string, unknown> | undefined => {
  const named = new Map(list.flatMap((entry) => nameOf(entry).map((name) => [name, entry] as const)));
  return list.length > 0 && named.size === list.length ? named : undefined;
};

const nameOf = (entry: unknown): string[] => {
  if (typeof entry !== 'object' || entry === null) return [];
  const names = NAMES.flatMap((name): unknown[] =>
    Object.hasOwn(entry, name) ? [Reflect.get(entry, name)] : [],
  );
  return names.slice(0, 1).map(String);
};

const textOf = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  const text = JSON.stringify(value);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
};
