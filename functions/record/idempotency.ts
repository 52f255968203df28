import type { Asker } from '../identity/asker.ts';
import type { Fingerprint } from '../identity/personIndex.ts';
import { type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';

/** Identifies a request: sender, idempotency key, and fingerprint of the payload. */
export type RequestMark = { readonly actor: string; readonly key: string; readonly payload: string };

// short and printable: the key is stored with the event
const KEY = /^[\x21-\x7e]{1,128}$/;

/** Refuses an idempotency key unless it is 1 to 128 characters of printable ASCII without spaces. */
export const checkIdempotencyKey = (key: string): Refusal[] =>
  KEY.test(key) ? [] : [refuse('INVALID_INPUT', ['input', 'idempotencyKey'], requirements.ascii(128))];

/** A request as it was sent. Spread into an event it leaves actor, key and payload only. */
class SentRequest implements RequestMark {
  readonly actor: string;
  readonly key: string;
  readonly payload: string;
  readonly #earlier: string;

  constructor(actor: string, key: string, { payload, earlier }: Fingerprint) {
    this.actor = actor;
    this.key = key;
    this.payload = payload;
    this.#earlier = earlier;
  }

  /** Whether a stored fingerprint is that of this payload by the rule of an earlier release. */
  wasStoredAs(payload: string): boolean {
    return payload === this.#earlier;
  }
}

/** Identifies an asker's request by its key and fingerprint. */
export const markRequest = (asker: Asker, key: string, fingerprint: Fingerprint): RequestMark =>
  new SentRequest(asker.subject, key, fingerprint);

/** Whether a stored request had the payload of the one just sent. */
export const hasSamePayload = (before: Pick<RequestMark, 'payload'>, sent: RequestMark): boolean =>
  before.payload === sent.payload || (sent instanceof SentRequest && sent.wasStoredAs(before.payload));

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
  return hasSamePayload(before, mark)
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
