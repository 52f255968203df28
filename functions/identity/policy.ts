// Stryker disable StringLiteral: an unknown scope does not compile
import type { Case, Certificate, HelpRequest, Mutation, Query, Role } from '../graphql/generated/types.ts';

/**
 * The items that a role may reach with an operation. public: all, even without a token. own: their own, and those they
 * act for as an agent. window: items that one of their windows, or its village's office, has or had. office: items that
 * one of their offices has or had. district: all items of their district, with people masked.
 */
export type Scope = 'public' | 'own' | 'window' | 'office' | 'district';

/** The roles that may use an operation, each with its scope. Other roles may not. */
export type Rule = 'public' | { readonly [role in Role]?: Exclude<Scope, 'public'> };

/** All operations of the endpoint. */
export type Operation = Exclude<keyof Query | keyof Mutation, '__typename'>;

/** Fields of the types that have restricted fields. */
type Field = `Case.${keyof Case}` | `Certificate.${keyof Certificate}` | `HelpRequest.${keyof HelpRequest}`;

const FILERS = { RESIDENT: 'own', AGENT: 'own' } as const;
const DESKS = { CLERK: 'window', REVIEWER: 'office' } as const;

/** The rule of every operation. An operation without a rule does not compile. */
export const policy = {
  // the asker, and the public registry
  me: { ...FILERS, ...DESKS, SUPERVISOR: 'own', AUDITOR: 'own', OPERATOR: 'own' },
  node: 'public', // each type by the rule of its own query
  districts: 'public',
  district: 'public',
  matter: 'public',
  nearestWindows: 'public',
  delegationCoverage: 'public',
  matterChanges: 'public',
  searchesWithoutResult: { OPERATOR: 'district' },

  // changes of the registry, and their log
  importDistrict: { OPERATOR: 'district' },
  uploadPackPart: { OPERATOR: 'district' },
  exportDistrict: { OPERATOR: 'district' },
  postings: { OPERATOR: 'district', SUPERVISOR: 'district' },
  postStaff: { OPERATOR: 'district' },
  endPosting: { OPERATOR: 'district' },
  openWindow: { OPERATOR: 'district' },
  closeWindow: { OPERATOR: 'district' },
  closeWindowFor: { OPERATOR: 'district' },
  delegateMatter: { OPERATOR: 'district' },
  revokeDelegation: { OPERATOR: 'district' },
  publishMatter: { OPERATOR: 'district' },
  publishCalendarYear: { OPERATOR: 'district' },
  closeDistrict: { OPERATOR: 'district' },
  reopenDistrict: { OPERATOR: 'district' },
  registryLog: { OPERATOR: 'district', AUDITOR: 'district' },

  // reading cases
  case: { ...FILERS, ...DESKS, SUPERVISOR: 'district' },
  bundle: { ...FILERS, ...DESKS, SUPERVISOR: 'district' },
  myCases: FILERS,
  myFilings: FILERS,
  myNotices: FILERS,
  messagePreferences: { ...FILERS, CLERK: 'window' },
  setMessagePreferences: { ...FILERS, CLERK: 'window' },
  sendAddressCode: { ...FILERS, CLERK: 'window' },
  confirmAddress: { ...FILERS, CLERK: 'window' },
  settledCases: { ...DESKS, SUPERVISOR: 'district' },
  openCases: { SUPERVISOR: 'district' },
  caseListings: { SUPERVISOR: 'district', AUDITOR: 'district' },
  opinionsAsked: { ...DESKS, SUPERVISOR: 'district' },
  deskQueue: { ...DESKS, SUPERVISOR: 'district' },
  findCases: { CLERK: 'district' },
  locateCase: { CLERK: 'district' },
  joinIdentities: { CLERK: 'window' },
  separateIdentities: { CLERK: 'window' },
  searchMisses: { SUPERVISOR: 'district', AUDITOR: 'district' },
  offeredMaterials: { ...FILERS, CLERK: 'district' },

  // receipts: a code opens its case to whoever holds the paper
  receipt: { ...FILERS, ...DESKS },
  progressByCode: 'public',
  uploadByCode: 'public',
  requestUploadByCode: 'public',
  supplyCorrectionByCode: 'public',
  rateByCode: 'public',

  // files: an upload is whose it is until a case names it
  upload: { ...FILERS, CLERK: 'own' },
  requestUpload: { ...FILERS, CLERK: 'own' },

  // filing
  saveDraft: FILERS,
  submitCase: FILERS,
  submitCases: FILERS,
  submitBundle: { ...FILERS, CLERK: 'window' },
  acceptCases: { CLERK: 'window' },
  declineApplication: { CLERK: 'window' },

  // acts on a case
  forwardCase: DESKS,
  claimCase: DESKS,
  handOverCase: { CLERK: 'window', SUPERVISOR: 'district' }, // nothing is stranded when somebody leaves
  moveCase: { SUPERVISOR: 'district' },
  noteCase: { ...DESKS, SUPERVISOR: 'district' },
  askOpinion: DESKS,
  giveOpinion: DESKS,
  cancelOpinion: { ...DESKS, SUPERVISOR: 'district' },
  handOverAll: { SUPERVISOR: 'district' },
  colleagues: { CLERK: 'district', SUPERVISOR: 'district' },
  openWork: { SUPERVISOR: 'district', OPERATOR: 'district' },
  requestCorrection: DESKS,
  supplyCorrection: { ...FILERS, CLERK: 'district' },
  supplyMaterials: { ...FILERS, CLERK: 'window' },
  recordPayment: DESKS,
  extendCase: { REVIEWER: 'office', SUPERVISOR: 'district' }, // whom the matter version names
  urgeCase: { SUPERVISOR: 'district' },
  suspendCase: DESKS,
  resumeCase: DESKS,
  completeCase: DESKS,
  rejectCase: DESKS,
  markDuplicate: DESKS,
  undoDecision: { ...DESKS, SUPERVISOR: 'district' },
  revokeAuthority: FILERS, // the applicant only
  appointAgent: DESKS,
  correctCase: DESKS,
  withdrawCase: { ...FILERS, CLERK: 'window' },

  // certificates
  verifyCertificate: 'public',
  revokeCertificate: DESKS,
  reprintCertificate: DESKS,

  // help requests: a supervisor answers those escalated to them
  helpRequest: { ...FILERS, CLERK: 'window', SUPERVISOR: 'district' },
  helpRequests: { CLERK: 'window', SUPERVISOR: 'district' },
  myHelpRequests: FILERS,
  askForHelp: { ...FILERS, CLERK: 'window' },
  takeHelp: { CLERK: 'window', SUPERVISOR: 'district' },
  handOverHelp: { CLERK: 'window', SUPERVISOR: 'district' },
  answerHelp: { CLERK: 'window', SUPERVISOR: 'district' },
  askBack: FILERS,
  closeHelp: FILERS,

  // ratings
  rateCase: FILERS, // the applicant only: see the table of transitions
  answerRating: { CLERK: 'window' },
  recordCallBack: { CLERK: 'window' },
  appealRating: FILERS,
  answerAppeal: { SUPERVISOR: 'district' },
  ratingsToAnswer: { CLERK: 'window', SUPERVISOR: 'district' },
  ratingSummary: 'public',

  // queues: a ticket or booking belongs to its holder
  ticket: { ...FILERS, CLERK: 'window' },
  windowTickets: { CLERK: 'window', SUPERVISOR: 'district' },
  windowAppointments: { CLERK: 'window', SUPERVISOR: 'district' },
  myTickets: FILERS,
  myAppointments: FILERS,
  appointmentSlots: 'public',
  myAppointment: FILERS,
  takeTicket: { ...FILERS, CLERK: 'window' },
  callTicket: { CLERK: 'window' },
  holdTicket: { CLERK: 'window' },
  recallTicket: { CLERK: 'window' },
  markNoShow: { CLERK: 'window' },
  finishTicket: { CLERK: 'window' },
  undoFinishTicket: { CLERK: 'window', SUPERVISOR: 'district' },
  cancelTicket: FILERS,
  returnTicket: { CLERK: 'window' },
  transferTicket: { CLERK: 'window' },
  changeTicketPriority: { CLERK: 'window' },
  bookAppointment: { ...FILERS, CLERK: 'window' }, // for a caller
  moveAppointment: { ...FILERS, CLERK: 'window' },
  cancelAppointment: { ...FILERS, CLERK: 'window' },
  checkIn: FILERS,

  // reports
  rateDefinitions: 'public',
  catalogueRates: 'public',
  appraisal: { CLERK: 'own', SUPERVISOR: 'district', AUDITOR: 'district' }, // a clerk sees their own row only
  serviceReport: { SUPERVISOR: 'district', AUDITOR: 'district' },
  auditStatus: { SUPERVISOR: 'district', AUDITOR: 'district', OPERATOR: 'district' },

  // a person's data
  erasureReport: { OPERATOR: 'district' },
  erasePerson: { OPERATOR: 'district' },

  // overdue items
  escalations: { SUPERVISOR: 'district' },
} as const satisfies Record<Operation, Rule>;

/** Fields that fewer roles may read than the type they belong to; others read null. */
export const fieldPolicy = {
  'Case.accessLog': { ...FILERS, SUPERVISOR: 'district' },
  'Case.applicantInClear': DESKS,
  'Case.draft': FILERS,
  'Case.files': { ...FILERS, ...DESKS },
  'Case.form': { ...FILERS, ...DESKS },
  'Case.notes': { ...DESKS, SUPERVISOR: 'district' }, // never the applicant, nor the agent
  'Case.opinions': { ...DESKS, SUPERVISOR: 'district' }, // nor that there are any
  'Certificate.fields': { ...FILERS, ...DESKS },
  'Certificate.token': { ...FILERS, ...DESKS },
  'HelpRequest.accessLog': { ...FILERS, SUPERVISOR: 'district' },
  'HelpRequest.messages': { ...FILERS, CLERK: 'window', SUPERVISOR: 'district' },
} as const satisfies { readonly [field in Field]?: Rule };
