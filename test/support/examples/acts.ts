import { randomUUID } from 'node:crypto';
import type { CaseOperation } from '../../../functions/case/transitions.ts';
import type { Role } from '../../../functions/graphql/generated/types.ts';
import { type ActInput, caseOf, places } from '../world.ts';
import { AGENT, askedDeskOf, WINDOW, WRITTEN } from './cast.ts';
import type { Example } from './example.ts';
import { answerRating, appealAnswer, rateBadly, settleOwn } from './ratedCases.ts';
import type { Stage } from './stage.ts';

/** The operations that act on a case by its number; the others file cases. */
export type NumberedAct = Exclude<CaseOperation, 'saveDraft' | 'submitCase' | 'acceptCases'>;

type ActExample<O extends NumberedAct> = {
  /** Prepares a case on which a role may carry out the act. */
  readonly prepare: (stage: Stage, role: Role) => Promise<string>;
  /** The input besides the case and the key. */
  readonly input: Omit<ActInput<O>, 'number' | 'idempotencyKey'>;
  /** More of the input, which is prepared too. */
  readonly more?: (stage: Stage, role: Role) => Promise<Partial<ActInput<O>>>;
  /** Any window of the district may do it, and a clerk's input also names theirs. */
  readonly anyWindow?: true;
};

const open = (stage: Stage, role: Role) => stage.open(role);
const settle = (stage: Stage, role: Role) => stage.settled(role);
const openAtVillage = async (stage: Stage, role: Role) => {
  const number = await stage.open(role);
  if (role === 'REVIEWER') return number;
  return caseOf(await stage.cast.CLERK.forward({ number, office: places.xinan })).number;
};

/** An office at which nobody of the examples serves. */
const ASKED = '350205000000-HO';

/** Asks another office about a case at the role's desk. */
const askElsewhere = async (stage: Stage, role: Role) => {
  const number = await stage.open(role);
  await stage.ask(role, number, ASKED);
  return number;
};

const { reason } = WRITTEN;
const materials = ['resident-id-card'];

/** How tests send each act on a case; they try it as every role and in every status. */
export const acts: { readonly [O in NumberedAct]: ActExample<O> } = {
  forwardCase: {
    prepare: (stage, role) => (role === 'REVIEWER' ? stage.atStreet() : stage.inVillage()),
    input: { office: places.xinan },
  },
  claimCase: { prepare: openAtVillage, input: {} },
  handOverCase: { prepare: open, input: { clerk: 'clerk-of-haifa', window: WINDOW } },
  moveCase: { prepare: (stage) => stage.inVillage(), input: { office: places.xinan, reason } },
  askOpinion: { prepare: open, input: { desk: ASKED, question: reason, days: 5 } },
  giveOpinion: {
    prepare: (stage, role) => stage.askedFor(role),
    input: { desk: WINDOW, opinion: reason },
    more: async (_, role) => ({ desk: askedDeskOf(role) }),
  },
  cancelOpinion: { prepare: askElsewhere, input: { desk: ASKED, reason } },
  noteCase: { prepare: open, input: { text: reason } },
  requestCorrection: { prepare: open, input: { reason, materials } },
  supplyCorrection: {
    prepare: (stage, role) => stage.inCorrection(role),
    input: { materials },
    anyWindow: true,
  },
  supplyMaterials: { prepare: (stage) => stage.promised(), input: { materials: ['photo-1-inch'] } },
  extendCase: {
    prepare: (stage) => stage.open('REVIEWER'),
    input: { days: 15, reason, basis: '居住证暂行条例第十条' },
  },
  recordPayment: {
    prepare: (stage) => stage.withFee(),
    input: { amountInFen: 1500, receiptNumber: '闽财票 00123' },
  },
  urgeCase: { prepare: open, input: { reason } },
  suspendCase: { prepare: open, input: { kind: 'HEARING', lastDay: '2016-04-20', reason } },
  resumeCase: { prepare: (stage, role) => stage.suspended(role), input: {} },
  completeCase: { prepare: open, input: {} },
  rejectCase: { prepare: open, input: { reason } },
  correctCase: { prepare: open, input: { correction: { reason, phone: '13900000000' } } },
  withdrawCase: { prepare: open, input: { reason } },
  revokeAuthority: { prepare: (stage, role) => stage.filedByAgent(role), input: {} },
  appointAgent: {
    prepare: open,
    input: {
      agent: {
        ...AGENT,
        authority: { kind: 'HEIR', from: '2016-01-01', to: null, document: WRITTEN.document },
      },
    },
  },
  markDuplicate: {
    prepare: open,
    input: { duplicateOf: '350205002214-HC-PS-02-0123456789ABCDEF' },
    more: async (stage, role) => ({ duplicateOf: await stage.open(role) }),
  },
  undoDecision: { prepare: settle, input: { reason, decision: 'COMPLETION' } },
  revokeCertificate: { prepare: settle, input: { reason } },
  reprintCertificate: { prepare: settle, input: {} },
  rateCase: { prepare: settleOwn, input: { score: 1 } },
  answerRating: { prepare: rateBadly, input: { answer: reason } },
  recordCallBack: { prepare: answerRating, input: { satisfied: false } },
  appealRating: { prepare: answerRating, input: { reason } },
  answerAppeal: { prepare: appealAnswer, input: { answer: reason, upheld: true } },
};

const exampleOf = ({ prepare, input, more, anyWindow }: ActExample<NumberedAct>): Example => ({
  variables: async (stage, role) => ({
    input: {
      idempotencyKey: randomUUID(),
      number: await prepare(stage, role),
      ...input,
      ...(await more?.(stage, role)),
      ...(anyWindow && role === 'CLERK' && { window: WINDOW }),
    },
  }),
  ...(anyWindow && { anyWindow }),
});

/** Examples of the acts on a case. */
export const actExamples: Readonly<Record<string, Example>> = Object.fromEntries(
  Object.entries(acts).map(([operation, act]) => [operation, exampleOf(act)]),
);
