import type { Mutation } from '../../../functions/graphql/generated/types.ts';
import { acceptCases } from './accepting.ts';
import * as afterSettlement from './afterSettlement.ts';
import type { Answer, Facts, Rule } from './answer.ts';
import * as appointments from './appointments.ts';
import { submitBundle } from './bundles.ts';
import * as correcting from './correcting.ts';
import * as deciding from './deciding.ts';
import * as delegating from './delegating.ts';
import { erasePerson } from './erasing.ts';
import { saveDraft, submitCase } from './filing.ts';
import * as forwarding from './forwarding.ts';
import * as help from './help.ts';
import * as publishing from './publishing.ts';
import * as staffing from './staffing.ts';
import * as tickets from './tickets.ts';
import * as windows from './windows.ts';

export type Operation = Exclude<keyof Mutation, '__typename'>;

/** The rule of every mutation; a missing one does not compile. */
const rules = {
  acceptCases,
  submitCase,
  saveDraft,
  submitBundle,
  claimCase: forwarding.claimCase,
  completeCase: deciding.completeCase,
  forwardCase: forwarding.forwardCase,
  handOverCase: forwarding.handOverCase,
  rejectCase: deciding.rejectCase,
  requestCorrection: correcting.requestCorrection,
  supplyCorrection: correcting.supplyCorrection,
  withdrawCase: deciding.withdrawCase,
  revokeCertificate: afterSettlement.revokeCertificate,
  reprintCertificate: afterSettlement.reprintCertificate,
  rateCase: afterSettlement.rateCase,
  answerRating: afterSettlement.answerRating,
  recordCallBack: afterSettlement.recordCallBack,
  appealRating: afterSettlement.appealRating,
  answerAppeal: afterSettlement.answerAppeal,
  askForHelp: help.askForHelp,
  takeHelp: help.takeHelp,
  handOverHelp: help.handOverHelp,
  answerHelp: help.answerHelp,
  askBack: help.askBack,
  closeHelp: help.closeHelp,
  takeTicket: tickets.takeTicket,
  callTicket: tickets.callTicket,
  holdTicket: tickets.holdTicket,
  recallTicket: tickets.recallTicket,
  markNoShow: tickets.markNoShow,
  finishTicket: tickets.finishTicket,
  cancelTicket: tickets.cancelTicket,
  bookAppointment: appointments.bookAppointment,
  cancelAppointment: appointments.cancelAppointment,
  checkIn: appointments.checkIn,
  importDistrict: publishing.importDistrict,
  delegateMatter: delegating.delegateMatter,
  revokeDelegation: delegating.revokeDelegation,
  publishMatter: publishing.publishMatter,
  postStaff: staffing.postStaff,
  endPosting: staffing.endPosting,
  openWindow: windows.openWindow,
  closeWindow: windows.closeWindow,
  closeWindowFor: windows.closeWindowFor,
  erasePerson,
} satisfies Record<Operation, unknown>;

export type Inputs = { readonly [O in Operation]: Parameters<(typeof rules)[O]>[1] };
export type OperationCall<O extends Operation = Operation> = {
  readonly [P in O]: { readonly operation: P; readonly input: Inputs[P] };
}[O];

const table: { readonly [O in Operation]: Rule<Inputs[O]> } = rules;

/** All operations. */
export const OPERATIONS = Object.keys(rules) as Operation[];

/** Returns the model's answer to an operation and updates its state. */
export const answerOperation = <O extends Operation>(facts: Facts, asked: OperationCall<O>): Answer =>
  table[asked.operation](facts, asked.input);
