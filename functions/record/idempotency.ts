import type { Asker } from '../identity/asker.ts';
import { type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';

/** Identifies a request: sender, idempotency key, and fingerprint of the payload. */
export type RequestMark = { readonly actor: string; readonly key: string; readonly payload: string };

// short and printable: the key is stored with the event
const KEY = /^[\x21-\x7e]{1,128}$/;

/** Refuses an idempotency key unless it is 1 to 128 characters of printable ASCII without spaces. */
export const checkIdempotencyKey = (key: string): Refusal[] =>
  KEY.test(key) ? [] : [refuse('INVALID_INPUT', ['input', 'idempotencyKey'], requirements.ascii(128))];

/** Identifies an asker's request by its key and fingerprint. */
export const markRequest = (asker: Asker, key: string, payload: string): RequestMark => ({
  actor: asker.subject,
  key,
  payload,
});

/** The request that saved a draft. Without the sender: only its author can save a draft. */
export type DraftSave = Omit<RequestMark, 'actor'>;

/** An item that remembers the requests applied to it: in its events, and a draft in its list of saves. */
type Repeatable = {
  readonly events: readonly RequestMark[];
  readonly draft?: (DraftSave & { readonly before?: readonly DraftSave[] | undefined }) | undefined;
};

/** Lists the remembered saves of a draft, newest first. */
export const listDraftSaves = ({ draft }: Pick<Repeatable, 'draft'>): readonly DraftSave[] =>
  draft ? [{ key: draft.key, payload: draft.payload }, ...(draft.before ?? [])] : [];

/** Answers a retry: the item, or KEY_REUSED if the payload differs. Returns undefined: a new request. */
export const answerRepeat = <T extends Repeatable>(seen: T, mark: RequestMark): Outcome<T> | undefined => {
  const before =
    seen.events.find((event) => event.actor === mark.actor && event.key === mark.key) ??
    // saving a draft adds no event; only its author gets here
    listDraftSaves(seen).find(({ key }) => key === mark.key);
  if (!before) return undefined;
  return before.payload === mark.payload
    ? { value: seen }
    : refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
};

/** Answers a conditional write: the item written; on a lost race a retry's answer, or CONFLICT. */
export const answerWrite = <T extends Repeatable>(
  written: T,
  faster: T | undefined,
  mark: RequestMark,
): Outcome<T> =>
  faster
    ? (answerRepeat(faster, mark) ?? refused(refuse('CONFLICT', ['input', 'number'])))
    : { value: written };
