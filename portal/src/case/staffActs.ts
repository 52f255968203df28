import { ask } from '../ask';
import { graphql } from '../graphql';
import type { CaseAction, SuspensionKind } from '../graphql/graphql';
import type { ShownRefusal } from '../ui/Refusals';

graphql(`
  fragment Refused on CasePayload {
    refusals { code message path }
  }
`);
const Complete = graphql(
  `mutation CompleteCase($input: CompleteCaseInput!) { completeCase(input: $input) { ...Refused } }`,
);
const Claim = graphql(
  `mutation ClaimCase($input: ClaimCaseInput!) { claimCase(input: $input) { ...Refused } }`,
);
const Forward = graphql(
  `mutation ForwardCase($input: ForwardCaseInput!) { forwardCase(input: $input) { ...Refused } }`,
);
const Reject = graphql(
  `mutation RejectCase($input: RejectCaseInput!) { rejectCase(input: $input) { ...Refused } }`,
);
const Correction = graphql(
  `mutation RequestCorrection($input: RequestCorrectionInput!) { requestCorrection(input: $input) { ...Refused } }`,
);
const Suspend = graphql(
  `mutation SuspendCase($input: SuspendCaseInput!) { suspendCase(input: $input) { ...Refused } }`,
);
const Resume = graphql(
  `mutation ResumeCase($input: ResumeCaseInput!) { resumeCase(input: $input) { ...Refused } }`,
);
const Answer = graphql(
  `mutation AnswerRating($input: AnswerRatingInput!) { answerRating(input: $input) { ...Refused } }`,
);
const CallBack = graphql(
  `mutation RecordCallBack($input: RecordCallBackInput!) { recordCallBack(input: $input) { ...Refused } }`,
);
const Revoke = graphql(
  `mutation RevokeCertificate($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { ...Refused } }`,
);
const Reprint = graphql(
  `mutation ReprintCertificate($input: ReprintCertificateInput!) { reprintCertificate(input: $input) { ...Refused } }`,
);

const Note = graphql(`mutation NoteCase($input: NoteCaseInput!) { noteCase(input: $input) { ...Refused } }`);
const Pay = graphql(
  `mutation RecordPayment($input: RecordPaymentInput!) { recordPayment(input: $input) { ...Refused } }`,
);

/** What a member of staff enters for an act. */
export type ActInput = {
  idempotencyKey: string;
  readonly number: string;
  readonly reason: string;
  readonly materials: string[];
  readonly lastDay: string;
  readonly kind: SuspensionKind;
  readonly isSatisfied: boolean;
  readonly amountInFen: number;
  readonly receiptNumber: string;
};

/** A field of the form of an act. */
export type ActField = 'reason' | 'materials' | 'lastDay' | 'kind' | 'isSatisfied' | 'payment';

type Payload = { readonly refusals: readonly ShownRefusal[] };
/** An act of staff: the fields that it needs, and how it is sent. */
export type StaffAct = {
  readonly fields: readonly ActField[];
  readonly isDanger?: boolean;
  readonly act: (input: ActInput) => Promise<Payload>;
};

/** The acts that staff do on the page of a case, in the order of their buttons. */
export const STAFF_ACTS: Partial<Record<CaseAction, StaffAct>> = {
  COMPLETE: {
    fields: [],
    act: async ({ idempotencyKey, number }) =>
      (await ask(Complete, { input: { idempotencyKey, number } })).completeCase,
  },
  CLAIM: {
    fields: [],
    act: async ({ idempotencyKey, number }) =>
      (await ask(Claim, { input: { idempotencyKey, number } })).claimCase,
  },
  FORWARD: {
    fields: [],
    act: async ({ idempotencyKey, number }) =>
      (await ask(Forward, { input: { idempotencyKey, number } })).forwardCase,
  },
  REQUEST_CORRECTION: {
    fields: ['reason', 'materials'],
    act: async ({ idempotencyKey, number, reason, materials }) =>
      (await ask(Correction, { input: { idempotencyKey, number, reason, materials } })).requestCorrection,
  },
  SUSPEND: {
    fields: ['kind', 'lastDay', 'reason'],
    act: async ({ idempotencyKey, number, reason, lastDay, kind }) =>
      (await ask(Suspend, { input: { idempotencyKey, number, reason, lastDay, kind } })).suspendCase,
  },
  RESUME: {
    fields: [],
    act: async ({ idempotencyKey, number }) =>
      (await ask(Resume, { input: { idempotencyKey, number } })).resumeCase,
  },
  REPRINT_CERTIFICATE: {
    fields: [],
    act: async ({ idempotencyKey, number }) =>
      (await ask(Reprint, { input: { idempotencyKey, number } })).reprintCertificate,
  },
  ANSWER_RATING: {
    fields: ['reason'],
    act: async ({ idempotencyKey, number, reason }) =>
      (await ask(Answer, { input: { idempotencyKey, number, answer: reason } })).answerRating,
  },
  RECORD_CALL_BACK: {
    fields: ['isSatisfied'],
    act: async ({ idempotencyKey, number, isSatisfied }) =>
      (await ask(CallBack, { input: { idempotencyKey, number, satisfied: isSatisfied } })).recordCallBack,
  },
  NOTE: {
    fields: ['reason'],
    act: async ({ idempotencyKey, number, reason }) =>
      (await ask(Note, { input: { idempotencyKey, number, text: reason } })).noteCase,
  },
  RECORD_PAYMENT: {
    fields: ['payment'],
    act: async ({ idempotencyKey, number, amountInFen, receiptNumber }) =>
      (await ask(Pay, { input: { idempotencyKey, number, amountInFen, receiptNumber } })).recordPayment,
  },
  REJECT: {
    fields: ['reason'],
    isDanger: true,
    act: async ({ idempotencyKey, number, reason }) =>
      (await ask(Reject, { input: { idempotencyKey, number, reason } })).rejectCase,
  },
  REVOKE_CERTIFICATE: {
    fields: ['reason'],
    isDanger: true,
    act: async ({ idempotencyKey, number, reason }) =>
      (await ask(Revoke, { input: { idempotencyKey, number, reason } })).revokeCertificate,
  },
};
