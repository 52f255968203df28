import { ask } from '../ask';
import type { SentFile } from '../files/FileField';
import { graphql } from '../graphql';
import type { AgentInput, CaseAction, CaseDecision, FeeWaiver, SuspensionKind } from '../graphql/graphql';
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
const Move = graphql(`mutation MoveCase($input: MoveCaseInput!) { moveCase(input: $input) { ...Refused } }`);
const HandOver = graphql(
  `mutation HandOverCase($input: HandOverCaseInput!) { handOverCase(input: $input) { ...Refused } }`,
);
const Urge = graphql(`mutation UrgeCase($input: UrgeCaseInput!) { urgeCase(input: $input) { ...Refused } }`);
const Reject = graphql(
  `mutation RejectCase($input: RejectCaseInput!) { rejectCase(input: $input) { ...Refused } }`,
);
const RequestCorrection = graphql(
  `mutation RequestCorrection($input: RequestCorrectionInput!) { requestCorrection(input: $input) { ...Refused } }`,
);
const SupplyAtWindow = graphql(
  `mutation SupplyAtWindow($input: SupplyCorrectionInput!) { supplyCorrection(input: $input) { ...Refused } }`,
);
const SupplyMaterials = graphql(
  `mutation SupplyMaterials($input: SupplyMaterialsInput!) { supplyMaterials(input: $input) { ...Refused } }`,
);
const Suspend = graphql(
  `mutation SuspendCase($input: SuspendCaseInput!) { suspendCase(input: $input) { ...Refused } }`,
);
const Resume = graphql(
  `mutation ResumeCase($input: ResumeCaseInput!) { resumeCase(input: $input) { ...Refused } }`,
);
const Extend = graphql(
  `mutation ExtendCase($input: ExtendCaseInput!) { extendCase(input: $input) { ...Refused } }`,
);
const CorrectCase = graphql(
  `mutation CorrectCase($input: CorrectCaseInput!) { correctCase(input: $input) { ...Refused } }`,
);
const AppointAgent = graphql(
  `mutation AppointAgent($input: AppointAgentInput!) { appointAgent(input: $input) { ...Refused } }`,
);
const MarkDuplicate = graphql(
  `mutation MarkDuplicate($input: MarkDuplicateInput!) { markDuplicate(input: $input) { ...Refused } }`,
);
const WithdrawAtDesk = graphql(
  `mutation WithdrawAtDesk($input: WithdrawCaseInput!) { withdrawCase(input: $input) { ...Refused } }`,
);
const Undo = graphql(
  `mutation UndoDecision($input: UndoDecisionInput!) { undoDecision(input: $input) { ...Refused } }`,
);
const Answer = graphql(
  `mutation AnswerRating($input: AnswerRatingInput!) { answerRating(input: $input) { ...Refused } }`,
);
const CallBack = graphql(
  `mutation RecordCallBack($input: RecordCallBackInput!) { recordCallBack(input: $input) { ...Refused } }`,
);
const AnswerAppeal = graphql(
  `mutation AnswerAppeal($input: AnswerAppealInput!) { answerAppeal(input: $input) { ...Refused } }`,
);
const Revoke = graphql(
  `mutation RevokeCertificate($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { ...Refused } }`,
);
const Reprint = graphql(
  `mutation ReprintCertificate($input: ReprintCertificateInput!) { reprintCertificate(input: $input) { ...Refused } }`,
);
const AskOpinion = graphql(
  `mutation AskOpinion($input: AskOpinionInput!) { askOpinion(input: $input) { ...Refused } }`,
);
const GiveOpinion = graphql(
  `mutation GiveOpinion($input: GiveOpinionInput!) { giveOpinion(input: $input) { ...Refused } }`,
);
const CancelOpinion = graphql(
  `mutation CancelOpinion($input: CancelOpinionInput!) { cancelOpinion(input: $input) { ...Refused } }`,
);
const Note = graphql(`mutation NoteCase($input: NoteCaseInput!) { noteCase(input: $input) { ...Refused } }`);
const Pay = graphql(
  `mutation RecordPayment($input: RecordPaymentInput!) { recordPayment(input: $input) { ...Refused } }`,
);

/** What a member of staff enters for an act; each act reads what its fields ask for. */
export type Entered = {
  /** A reason, question, opinion, answer or note. */
  readonly text: string;
  /** A legal basis, or why something was not asked for the first time. */
  readonly basis: string;
  readonly materials: readonly string[];
  readonly files: readonly SentFile[];
  readonly lastDay: string;
  readonly days: number;
  readonly kind: SuspensionKind | '';
  readonly isYes: boolean;
  /** The office, window or village that the act names. */
  readonly place: string;
  /** The clerk who takes over. */
  readonly clerk: string;
  readonly amountInFen: number;
  readonly receiptNumber: string;
  readonly waiver: FeeWaiver | '';
  /** The number of another case. */
  readonly other: string;
  readonly name: string;
  readonly phone: string;
  readonly agent: AgentInput;
  readonly decision: CaseDecision | undefined;
};

/** The case and key of an act, where it is done, and what was entered. */
export type ActInput = Entered & {
  idempotencyKey: string;
  readonly number: string;
  readonly window: string | undefined;
};

/** A field of the form of an act. */
export type ActField =
  | 'office'
  | 'colleague'
  | 'desk'
  | 'openOpinion'
  | 'days'
  | 'kind'
  | 'lastDay'
  | 'text'
  | 'optionalText'
  | 'basis'
  | 'repeatReason'
  | 'missing'
  | 'asked'
  | 'promised'
  | 'payment'
  | 'isYes'
  | 'other'
  | 'person'
  | 'agent';

type Payload = { readonly refusals: readonly ShownRefusal[] };
/** An act of staff: the fields that it needs, and how it is sent. */
export type StaffAct = {
  readonly fields: readonly ActField[];
  /** Ends, revokes or undoes something. */
  readonly isDanger?: boolean;
  /** Rare: behind “More”. */
  readonly isRare?: boolean;
  readonly act: (input: ActInput) => Promise<Payload>;
};

/** The acts that are done elsewhere: those of applicants, and acceptance, which has a button of its own. */
type Elsewhere = 'SAVE_DRAFT' | 'SUBMIT' | 'ACCEPT' | 'REVOKE_AUTHORITY' | 'RATE' | 'APPEAL_RATING';
/** An act that staff do on the page of a case. */
export type StaffAction = Exclude<CaseAction, Elsewhere>;

const on = ({ idempotencyKey, number }: ActInput) => ({ idempotencyKey, number });
const because = (input: ActInput) => ({ ...on(input), reason: input.text });
const perhapsBecause = (input: ActInput) => ({
  ...on(input),
  ...(input.text !== '' && { reason: input.text }),
});
const filesOf = ({ files }: ActInput) => ({
  ...(files.length > 0 && { files: files.map(({ material, upload }) => ({ material, upload })) }),
});

/** The acts that staff do on the page of a case, in the order of their buttons. Total by type: every act of staff is here. */
export const STAFF_ACTS: Readonly<Record<StaffAction, StaffAct>> = {
  CLAIM: {
    fields: [],
    act: async (input) => (await ask(Claim, { input: on(input) })).claimCase,
  },
  COMPLETE: {
    fields: [],
    act: async (input) => (await ask(Complete, { input: on(input) })).completeCase,
  },
  SUPPLY_CORRECTION: {
    fields: ['asked'],
    act: async (input) => {
      const { materials, window } = input;
      const given = { ...on(input), materials: [...materials], ...filesOf(input), ...(window && { window }) };
      return (await ask(SupplyAtWindow, { input: given })).supplyCorrection;
    },
  },
  GIVE_OPINION: {
    fields: ['openOpinion', 'text'],
    act: async (input) =>
      (await ask(GiveOpinion, { input: { ...on(input), desk: input.place, opinion: input.text } }))
        .giveOpinion,
  },
  ANSWER_RATING: {
    fields: ['text'],
    act: async (input) => (await ask(Answer, { input: { ...on(input), answer: input.text } })).answerRating,
  },
  RECORD_CALL_BACK: {
    fields: ['isYes'],
    act: async (input) =>
      (await ask(CallBack, { input: { ...on(input), satisfied: input.isYes } })).recordCallBack,
  },
  ANSWER_APPEAL: {
    fields: ['isYes', 'text'],
    act: async (input) =>
      (await ask(AnswerAppeal, { input: { ...on(input), answer: input.text, upheld: input.isYes } }))
        .answerAppeal,
  },
  RESUME: {
    fields: [],
    act: async (input) => (await ask(Resume, { input: on(input) })).resumeCase,
  },
  RECORD_PAYMENT: {
    fields: ['payment'],
    act: async (input) => {
      const { receiptNumber, waiver, amountInFen } = input;
      const given = {
        ...perhapsBecause(input),
        amountInFen,
        ...(receiptNumber !== '' && { receiptNumber }),
        ...(waiver !== '' && { waiver }),
      };
      return (await ask(Pay, { input: given })).recordPayment;
    },
  },
  SUPPLY_MATERIALS: {
    fields: ['promised'],
    act: async (input) =>
      (
        await ask(SupplyMaterials, {
          input: { ...on(input), materials: [...input.materials], ...filesOf(input) },
        })
      ).supplyMaterials,
  },
  FORWARD: {
    fields: ['office', 'optionalText'],
    act: async (input) =>
      (await ask(Forward, { input: { ...perhapsBecause(input), office: input.place } })).forwardCase,
  },
  MOVE: {
    fields: ['office', 'text'],
    act: async (input) => (await ask(Move, { input: { ...because(input), office: input.place } })).moveCase,
  },
  HAND_OVER: {
    fields: ['colleague', 'optionalText'],
    act: async (input) => {
      const { clerk, place: window } = input;
      return (await ask(HandOver, { input: { ...perhapsBecause(input), clerk, window } })).handOverCase;
    },
  },
  REQUEST_CORRECTION: {
    fields: ['text', 'missing', 'repeatReason'],
    act: async (input) => {
      const repeated = input.basis !== '' && { repeatReason: input.basis };
      const given = { ...because(input), materials: [...input.materials], ...repeated };
      return (await ask(RequestCorrection, { input: given })).requestCorrection;
    },
  },
  ASK_OPINION: {
    fields: ['desk', 'text', 'days'],
    act: async (input) => {
      const { place: desk, text: question, days } = input;
      return (await ask(AskOpinion, { input: { ...on(input), desk, question, days } })).askOpinion;
    },
  },
  URGE: {
    fields: ['text'],
    act: async (input) => (await ask(Urge, { input: because(input) })).urgeCase,
  },
  NOTE: {
    fields: ['text'],
    act: async (input) => (await ask(Note, { input: { ...on(input), text: input.text } })).noteCase,
  },
  SUSPEND: {
    fields: ['kind', 'lastDay', 'text'],
    act: async (input) => {
      const { kind, lastDay } = input;
      if (kind === '') throw new Error('no kind chosen');
      return (await ask(Suspend, { input: { ...because(input), lastDay, kind } })).suspendCase;
    },
  },
  EXTEND: {
    fields: ['days', 'text', 'basis'],
    act: async (input) => {
      const { days, basis } = input;
      return (await ask(Extend, { input: { ...because(input), days, basis } })).extendCase;
    },
  },
  REPRINT_CERTIFICATE: {
    fields: [],
    act: async (input) => (await ask(Reprint, { input: on(input) })).reprintCertificate,
  },
  REJECT: {
    fields: ['text'],
    isDanger: true,
    act: async (input) => (await ask(Reject, { input: because(input) })).rejectCase,
  },
  CANCEL_OPINION: {
    fields: ['openOpinion', 'text'],
    isRare: true,
    act: async (input) =>
      (await ask(CancelOpinion, { input: { ...because(input), desk: input.place } })).cancelOpinion,
  },
  CORRECT: {
    fields: ['person', 'text'],
    isRare: true,
    act: async (input) => {
      const { name, phone, text: reason } = input;
      const correction = { reason, ...(name !== '' && { name }), ...(phone !== '' && { phone }) };
      return (await ask(CorrectCase, { input: { ...on(input), correction } })).correctCase;
    },
  },
  APPOINT_AGENT: {
    fields: ['agent'],
    isRare: true,
    act: async (input) =>
      (await ask(AppointAgent, { input: { ...on(input), agent: input.agent } })).appointAgent,
  },
  MARK_DUPLICATE: {
    fields: ['other'],
    isDanger: true,
    isRare: true,
    act: async (input) =>
      (await ask(MarkDuplicate, { input: { ...on(input), duplicateOf: input.other } })).markDuplicate,
  },
  WITHDRAW: {
    fields: ['optionalText'],
    isDanger: true,
    isRare: true,
    act: async (input) => (await ask(WithdrawAtDesk, { input: perhapsBecause(input) })).withdrawCase,
  },
  UNDO_DECISION: {
    fields: ['text'],
    isDanger: true,
    isRare: true,
    act: async (input) => {
      if (!input.decision) throw new Error('no decision to undo');
      return (await ask(Undo, { input: { ...because(input), decision: input.decision } })).undoDecision;
    },
  },
  REVOKE_CERTIFICATE: {
    fields: ['text'],
    isDanger: true,
    isRare: true,
    act: async (input) => (await ask(Revoke, { input: because(input) })).revokeCertificate,
  },
};

/** The acts that move a case on, of which the first that is open is the main one of the page. */
const MAIN: readonly StaffAction[] = [
  'CLAIM',
  'COMPLETE',
  'SUPPLY_CORRECTION',
  'GIVE_OPINION',
  'ANSWER_RATING',
  'RECORD_CALL_BACK',
  'ANSWER_APPEAL',
  'RESUME',
];

const isStaffAction = (name: string): name is StaffAction => Object.hasOwn(STAFF_ACTS, name);

/** The acts of staff among those that are open to the asker, in the order of their buttons. */
export const listStaffActions = (available: readonly CaseAction[]): StaffAction[] =>
  Object.keys(STAFF_ACTS)
    .filter(isStaffAction)
    .filter((action) => available.includes(action));

/** The one main act of a page; undefined: acceptance is it, or there is none. */
export const findMainAction = (available: readonly CaseAction[]): StaffAction | undefined =>
  available.includes('ACCEPT') ? undefined : MAIN.find((action) => available.includes(action));

const DECISIONS: Readonly<Record<string, CaseDecision | undefined>> = {
  COMPLETED: 'COMPLETION',
  REJECTED: 'REJECTION',
  MARKED_DUPLICATE: 'DUPLICATE',
  CERTIFICATE_REVOKED: 'REVOCATION',
};

/** The last decision in a history that was not undone: the one that can be. */
export const findDecision = (history: readonly { readonly type: string }[]): CaseDecision | undefined => {
  const standing: CaseDecision[] = [];
  for (const { type } of history) {
    const decision = DECISIONS[type];
    if (decision) standing.push(decision);
    if (type === 'DECISION_UNDONE') standing.pop();
  }
  return standing.at(-1);
};
