import { randomUUID } from 'node:crypto';
import type { CaseAction } from '../../functions/case/transitions.ts';
import type { CaseAnswer } from './operations.ts';
import { type Actor, application, places } from './world.ts';

/** An actor and the window at which they would accept. */
export type Participant = { readonly actor: Actor; readonly window: string };

/** Tries an act on a case; idempotent under one key. */
export type Attempt = (
  who: Participant,
  number: string,
  idempotencyKey?: string,
) => Promise<CaseAnswer | undefined>;

const reason = '材料不全';
const answer = '已致歉并整改';
const draft = application('HC-CA-07', places.xinan, 1);

/** One attempt per action. */
export const attempts: Record<CaseAction, Attempt> = {
  SAVE_DRAFT: ({ actor }, number, idempotencyKey = randomUUID()) =>
    actor.saveDraft({ number, draft, idempotencyKey }),
  SUBMIT: ({ actor }, number, idempotencyKey = randomUUID()) =>
    actor.submit({ draft: number, idempotencyKey }),
  ACCEPT: async ({ actor, window }, number, idempotencyKey = randomUUID()) => {
    const cases = [{ submitted: { number, materials: [], visit: true } }];
    const { results, refusals } = await actor.accept({ window, cases, idempotencyKey });
    return results[0] ?? { case: null, refusals };
  },
  FORWARD: ({ actor }, number, idempotencyKey = randomUUID()) => actor.forward({ number, idempotencyKey }),
  CLAIM: ({ actor }, number, idempotencyKey = randomUUID()) => actor.claim({ number, idempotencyKey }),
  HAND_OVER: ({ actor }, number, idempotencyKey = randomUUID()) =>
    actor.handOver({ number, clerk: 'c', window: '350205002214-02', idempotencyKey }),
  REQUEST_CORRECTION: ({ actor }, number, idempotencyKey = randomUUID()) =>
    actor.requestCorrection({ number, reason, idempotencyKey }),
  SUPPLY_CORRECTION: ({ actor, window }, number, idempotencyKey = randomUUID()) =>
    actor.supplyCorrection({ number, window, idempotencyKey }),
  COMPLETE: ({ actor }, number, idempotencyKey = randomUUID()) => actor.complete({ number, idempotencyKey }),
  REJECT: ({ actor }, number, idempotencyKey = randomUUID()) =>
    actor.reject({ number, reason, idempotencyKey }),
  WITHDRAW: ({ actor }, number, idempotencyKey = randomUUID()) => actor.withdraw({ number, idempotencyKey }),
  REVOKE_CERTIFICATE: ({ actor }, number, idempotencyKey = randomUUID()) =>
    actor.revokeCertificate({ number, reason, idempotencyKey }),
  RATE: ({ actor }, number, idempotencyKey = randomUUID()) =>
    actor.rate({ number, score: 1, idempotencyKey }),
  ANSWER_RATING: ({ actor }, number, idempotencyKey = randomUUID()) =>
    actor.answerRating({ number, answer, idempotencyKey }),
  RECORD_CALL_BACK: ({ actor }, number, idempotencyKey = randomUUID()) =>
    actor.recordCallBack({ number, satisfied: false, idempotencyKey }),
  APPEAL_RATING: ({ actor }, number, idempotencyKey = randomUUID()) =>
    actor.appealRating({ number, reason: '仍未解决', idempotencyKey }),
  ANSWER_APPEAL: ({ actor }, number, idempotencyKey = randomUUID()) =>
    actor.answerAppeal({ number, answer, upheld: true, idempotencyKey }),
  REPRINT_CERTIFICATE: ({ actor }, number, idempotencyKey = randomUUID()) =>
    actor.reprintCertificate({ number, idempotencyKey }),
};

/** Refusals that say that an act is not available to the asker now; any other is about its input. */
export const NOT_AVAILABLE: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'NOT_ALLOWED_IN_STATUS',
  'NO_CERTIFICATE',
  'ALREADY_RATED',
  'NOT_AT_RATING_STEP',
];
