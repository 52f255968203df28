import type { Mutation } from '../../../functions/graphql/generated/types.ts';
import type { CaseAct } from '../acts/caseAct.ts';
import { acceptCases } from './accepting.ts';
import { carryOut } from './actOnCase.ts';
import type { Answer, Facts, Rule } from './answer.ts';
import * as appointments from './appointments.ts';
import { submitBundle } from './bundles.ts';
import { rateByCode, supplyCorrectionByCode } from './byCode.ts';
import * as calendars from './calendars.ts';
import { declineApplication } from './declining.ts';
import * as delegating from './delegating.ts';
import { erasePerson } from './erasing.ts';
import { saveDraft, submitCase, submitCases } from './filing.ts';
import * as help from './help.ts';
import * as joining from './joining.ts';
import { caseActs } from './life.ts';
import * as publishing from './publishing.ts';
import * as staffing from './staffing.ts';
import * as tickets from './tickets.ts';
import * as windows from './windows.ts';

type ActOperation = keyof typeof caseActs;

/**
 * Not played: nobody reads a part of a pack before its import, handing over all is handing over each, no act depends on
 * whether a person gets messages, and a file is what the endpoint never sees.
 */
type Unplayed =
  | 'uploadPackPart'
  | 'handOverAll'
  | 'setMessagePreferences'
  | 'sendAddressCode'
  | 'confirmAddress'
  | 'requestUpload'
  | 'requestUploadByCode';

/** The rule of every mutation besides the acts on a case by its number; a missing one does not compile. */
const rules = {
  acceptCases,
  submitCase,
  submitCases,
  declineApplication,
  saveDraft,
  submitBundle,
  rateByCode,
  supplyCorrectionByCode,
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
  undoFinishTicket: tickets.undoFinishTicket,
  cancelTicket: tickets.cancelTicket,
  returnTicket: tickets.returnTicket,
  transferTicket: tickets.transferTicket,
  changeTicketPriority: tickets.changeTicketPriority,
  bookAppointment: appointments.bookAppointment,
  moveAppointment: appointments.moveAppointment,
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
  closeDistrict: calendars.closeDistrict,
  reopenDistrict: calendars.reopenDistrict,
  publishCalendarYear: calendars.publishCalendarYear,
  joinIdentities: joining.joinIdentities,
  separateIdentities: joining.separateIdentities,
  erasePerson,
} satisfies Record<Exclude<keyof Mutation, '__typename' | ActOperation | Unplayed>, unknown>;
export type RuledOperation = keyof typeof rules;

type ActInputs = { readonly [O in ActOperation]: Parameters<(typeof caseActs)[O]['act']>[2] };
export type RuledInputs = { readonly [O in RuledOperation]: Parameters<(typeof rules)[O]>[1] };
export type Inputs = ActInputs & RuledInputs;
/** All mutations. */
export type Operation = keyof Inputs;
export type OperationCall<O extends Operation = Operation> = {
  readonly [P in O]: { readonly operation: P; readonly input: Inputs[P] };
}[O];

const acts: { readonly [O in ActOperation]: CaseAct<ActInputs[O]> } = caseActs;
const table: { readonly [O in RuledOperation]: Rule<RuledInputs[O]> } = rules;

/** All operations. */
export const OPERATIONS = [...Object.keys(caseActs), ...Object.keys(rules)] as Operation[];

/** Returns whether an operation acts on a case by its number. */
export const isAct = (operation: Operation): operation is ActOperation => Object.hasOwn(caseActs, operation);

const isActCall = (asked: OperationCall): asked is OperationCall<ActOperation> => isAct(asked.operation);

const answerAct = <O extends ActOperation>(facts: Facts, asked: OperationCall<O>): Answer =>
  carryOut(facts, acts[asked.operation], asked.input);

const answerRuled = <O extends RuledOperation>(facts: Facts, asked: OperationCall<O>): Answer =>
  table[asked.operation](facts, asked.input);

/** Returns the model's answer to an operation and updates its state. */
export const answerOperation = (facts: Facts, asked: OperationCall): Answer =>
  isActCall(asked) ? answerAct(facts, asked) : answerRuled(facts, asked);
