import type { Bilingual } from '../bilingual.ts';
import type { RefusalCode } from '../graphql/generated/types.ts';
import { messages } from './messages.ts';

/** An expected "no": why, in words, and which field. Data, never an exception. */
export type Refusal = {
  readonly code: RefusalCode;
  readonly path: readonly string[];
  readonly text: Bilingual;
  readonly file?: string;
};

/** A value, or the refusals that stand in its way. */
export type Outcome<T> = { readonly value: T } | { readonly refusals: readonly Refusal[] };

/** Makes a refusal; `about` names the thing refused (a code, a material's name), never personal data. */
export const refuse = (code: RefusalCode, path: readonly string[], about?: string | Bilingual): Refusal => ({
  code,
  path,
  text: messages[code](typeof about === 'string' ? { zh: about, en: about } : (about ?? { zh: '', en: '' })),
});

/** Whether an outcome is a refusal. */
export const isRefused = <T>(outcome: Outcome<T>): outcome is { readonly refusals: readonly Refusal[] } =>
  'refusals' in outcome;

/** The outcome of a single refusal. */
export const refused = (...refusals: Refusal[]): { readonly refusals: readonly Refusal[] } => ({ refusals });
