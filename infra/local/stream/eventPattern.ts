import { z } from 'zod';

/** A filter on events: every named field has one of the listed values, begins with one, or is (not) there; of those below `$or` one fits. */
export type EventPattern = { readonly [field: string]: EventPattern | readonly Wanted[] };

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const Wanted = z.union([
  Value,
  z.strictObject({ exists: z.boolean() }),
  z.strictObject({ prefix: z.string() }),
]);
type Wanted = z.infer<typeof Wanted>;

// `$or` lists patterns: as an object they are patterns by their position
const nameAlternatives = (given: unknown): unknown => {
  const { $or, ...others } = Object(given);
  return Array.isArray($or) ? { ...others, $or: { ...$or } } : given;
};

const EventPattern: z.ZodType<EventPattern> = z.lazy(() =>
  z.preprocess(nameAlternatives, z.record(z.string(), z.union([z.array(Wanted), EventPattern]))),
);

/** Parses a filter pattern of a template. Throws on comparisons such as `suffix`, which the local run does not know. */
export const parsePattern = (text: string): EventPattern => {
  const parsed = EventPattern.safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new Error(`the local run matches exact values, "exists", "prefix" and "$or" only, not ${text}`);
  return parsed.data;
};

/** Whether a record fits a pattern. */
export const matches = (record: unknown, pattern: EventPattern): boolean =>
  Object.entries(pattern).every(([field, wanted]) => {
    if (field === '$or') return Object.values(wanted).some((one) => isPattern(one) && matches(record, one));
    const value: unknown = Reflect.get(Object(record), field);
    return isList(wanted) ? wanted.some((one) => fits(value, one)) : matches(value, wanted);
  });

const fits = (value: unknown, wanted: Wanted): boolean => {
  if (typeof wanted !== 'object' || wanted === null) return value === wanted;
  if ('prefix' in wanted) return typeof value === 'string' && value.startsWith(wanted.prefix);
  return (value !== undefined) === wanted.exists;
};

const isPattern = (wanted: EventPattern[string] | Wanted): wanted is EventPattern =>
  typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted);

const isList = (wanted: EventPattern | readonly Wanted[]): wanted is readonly Wanted[] =>
  Array.isArray(wanted);
