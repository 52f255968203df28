import type { Asker } from '../identity/asker.ts';
import { type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';

/** What identifies a request: who sent it, under which key, and the fingerprint of what it said. */
export type RequestMark = { readonly actor: string; readonly key: string; readonly payload: string };

// printable and short: the key is kept with the event
const KEY = /^[\x21-\x7e]{1,128}$/;

/** Refuses a key that is empty, longer than 128 characters or not printable ASCII without spaces. */
export const checkIdempotencyKey = (key: string): Refusal[] =>
  KEY.test(key) ? [] : [refuse('INVALID_INPUT', ['input', 'idempotencyKey'], '1–128 ASCII')];

/** The mark of an asker's request. */
export const markOf = (asker: Asker, key: string, payload: string): RequestMark => ({
  actor: asker.subject,
  key,
  payload,
});

/** A save of a draft, by its request. Whose it is need not be said: a draft is its writer's. */
export type Saved = Omit<RequestMark, 'actor'>;

/** What keeps the requests that acted on it: with its events, and a draft with itself. */
type Repeatable = {
  readonly events: readonly RequestMark[];
  readonly draft?: (Saved & { readonly before?: readonly Saved[] | undefined }) | undefined;
};

/** The saves that a draft knows, newest first. */
export const savesOf = ({ draft }: Pick<Repeatable, 'draft'>): readonly Saved[] =>
  draft ? [{ key: draft.key, payload: draft.payload }, ...(draft.before ?? [])] : [];

/** If this very request already acted on a case, or the like: that, or a refusal when the key came with another payload. */
export const answerRepeat = <T extends Repeatable>(seen: T, mark: RequestMark): Outcome<T> | undefined => {
  const before =
    seen.events.find((event) => event.actor === mark.actor && event.key === mark.key) ??
    // saving a draft again adds no event; only its writer gets here
    savesOf(seen).find(({ key }) => key === mark.key);
  if (!before) return undefined;
  return before.payload === mark.payload
    ? { value: seen }
    : refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
};

/** What a write over an item comes to: what was written, or, when somebody was faster, what this request did before, or a conflict. */
export const answerWrite = <T extends Repeatable>(
  written: T,
  faster: T | undefined,
  mark: RequestMark,
): Outcome<T> =>
  faster
    ? (answerRepeat(faster, mark) ?? refused(refuse('CONFLICT', ['input', 'number'])))
    : { value: written };
