import type * as z from 'zod';
import type { Lang } from '../graphql/generated/types.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';

const STANDARD = 20;

/** The most that `first` may ask for. */
export const MOST_A_PAGE = 100;

/** An opaque cursor for a position. */
export const encodeCursor = (position: unknown): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** Reads `first` (1 to 100) and `after`; a cursor that is not one of ours is refused. */
export const readPage = <T>(
  {
    first,
    after,
  }: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  position: z.ZodType<T>,
  standard: number,
): Outcome<{ readonly first: number; readonly after?: T }> => {
  const size = first ?? standard;
  if (size < 1 || size > MOST_A_PAGE) return refused(refuse('INVALID_INPUT', ['first'], `1–${MOST_A_PAGE}`));
  if (after === null || after === undefined) return { value: { first: size } };
  const start = position.safeParse(readJson(Buffer.from(after, 'base64url').toString('utf8')));
  return start.success
    ? { value: { first: size, after: start.data } }
    : refused(refuse('INVALID_INPUT', ['after'], 'after'));
};

/** Reads the page that a query asks for, 20 where it does not say; throws what is wrong with it in the asker's language. */
export const pageOf = <T>(
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  position: z.ZodType<T>,
  { lang }: { readonly lang: Lang },
): { readonly first: number; readonly after?: T } => {
  const read = readPage(args, position, STANDARD);
  if (isRefused(read)) throw refusedQuery(read.refusals, lang);
  return read.value;
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
