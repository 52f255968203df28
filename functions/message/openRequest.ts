import { permit } from '../identity/permit.ts';
import { checkIdempotencyKey, hasSamePayload, markRequest, type RequestMark } from '../record/idempotency.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import type { Context } from '../request/context.ts';
import { findRecipient, type Recipient } from './findRecipient.ts';

/** A request about the messages of a person, and whose they are. */
type MessageRequest = { readonly recipient: Recipient; readonly mark: RequestMark };

type Input = {
  readonly idempotencyKey: string;
  readonly district: string;
  readonly number?: string | null | undefined;
};

const MOST_REQUESTS = 10;

/** Opens a request about the messages of the asker, or of the applicant of a case: who may, whose, and its mark. */
export const openRequest = async (
  context: Context,
  action: keyof typeof ACTS,
  input: Input,
): Promise<Outcome<MessageRequest>> => {
  const asker = permit(context, action);
  if (isRefused(asker)) return asker;
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const recipient = await findRecipient(context, asker.value, input, ['input']);
  if (isRefused(recipient)) return recipient;
  const fingerprint = await context.services.personIndex.fingerprint({ act: ACTS[action], input });
  return {
    value: {
      recipient: recipient.value,
      mark: markRequest(asker.value, input.idempotencyKey, fingerprint),
    },
  };
};

// the first as releases before stored it
const ACTS = {
  setMessagePreferences: 'messages',
  sendAddressCode: 'sendAddressCode',
  confirmAddress: 'confirmAddress',
} as const;

/** Whether requests have one of this mark, so that a retry takes no effect. Refuses its key if its payload differs. */
export const findRepeat = (requests: readonly RequestMark[], mark: RequestMark): Outcome<boolean> => {
  const before = requests.find(({ actor, key }) => actor === mark.actor && key === mark.key);
  if (!before || hasSamePayload(before, mark)) return { value: before !== undefined };
  return refused(refuse('KEY_REUSED', ['input', 'idempotencyKey'], requirements.newKey));
};

/** Adds a request to those that are remembered, the newest first. */
export const addRequest = (
  mark: RequestMark,
  requests: readonly RequestMark[] = [],
): { actor: string; key: string; payload: string }[] =>
  [mark, ...requests].map(({ actor, key, payload }) => ({ actor, key, payload })).slice(0, MOST_REQUESTS);
