import { z } from 'zod';

/** A filter on stream records: every named field has one of the listed values. */
export type EventPattern = { readonly [field: string]: EventPattern | readonly Value[] };
type Value = string | number | boolean | null;

const EventPattern: z.ZodType<EventPattern> = z.lazy(() =>
  z.record(
    z.string(),
    z.union([z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])), EventPattern]),
  ),
);

/** Parses a filter pattern of a template. Throws on comparisons such as `prefix`, which the local run does not know. */
export const parsePattern = (text: string): EventPattern => {
  const parsed = EventPattern.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`the local run matches exact values only, not ${text}`);
  return parsed.data;
};

/** Whether a record fits a pattern. */
export const matches = (record: unknown, pattern: EventPattern): boolean =>
  Object.entries(pattern).every(([field, wanted]) => {
    const value: unknown = Reflect.get(Object(record), field);
    return isValues(wanted) ? wanted.some((one) => one === value) : matches(value, wanted);
  });

const isValues = (wanted: EventPattern | readonly Value[]): wanted is readonly Value[] =>
  Array.isArray(wanted);
