import type { Bilingual } from '../bilingual.ts';
import type { RefusalCode } from '../graphql/generated/types.ts';
import { messages } from './messages.ts';

/** A refusal: an expected failure as data, with its code, input path and text. Never an exception. */
export type Refusal = {
  readonly code: RefusalCode;
  readonly path: readonly string[];
  readonly text: Bilingual;
  /** Codes that would be right at the path. */
  readonly allowed?: readonly string[];
  readonly file?: string;
  readonly packProblem?: string;
};

/** A value, or the refusals instead of it. */
export type Outcome<T> = { readonly value: T } | { readonly refusals: readonly Refusal[] };

/** Creates a refusal. `about` is the refused thing (a code, a material's name), never personal data. */
export const refuse = (code: RefusalCode, path: readonly string[], about?: string | Bilingual): Refusal => ({
  code,
  path,
  text: messages[code](typeof about === 'string' ? { zh: about, en: about } : (about ?? { zh: '', en: '' })),
});

/** Whether an outcome has refusals instead of a value. */
export const isRefused = <T>(outcome: Outcome<T>): outcome is { readonly refusals: readonly Refusal[] } =>
  'refusals' in outcome;

/** Lists the refusals of outcomes; none for a value. */
export const refusalsOf = (...outcomes: readonly Outcome<unknown>[]): Refusal[] =>
  outcomes.flatMap((one) => (isRefused(one) ? one.refusals : []));

/** Makes an outcome of refusals. */
export const refused = (...refusals: Refusal[]): { readonly refusals: readonly Refusal[] } => ({ refusals });
