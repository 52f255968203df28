// Stryker disable StringLiteral: a scope that the types do not know does not compile
import type { Case, Certificate, HelpRequest, Mutation, Query, Role } from '../graphql/generated/types.ts';

/**
 * How far a role reaches with an operation. public: everybody, also without a token. own: their own matters, and those
 * they act for. window: what one of their windows has or had, or the village whose office it is. office: what one of
 * their offices has or had. district: everything in their district, with its people masked.
 */
export type Scope = 'public' | 'own' | 'window' | 'office' | 'district';

/** Who may use an operation, and how far they reach. A role that is not named may not. */
export type Rule = 'public' | { readonly [role in Role]?: Exclude<Scope, 'public'> };

/** Everything that can be asked of the endpoint. */
export type Operation = Exclude<keyof Query | keyof Mutation, '__typename'>;

/** Fields that show more than what they belong to. */
type Field = `Case.${keyof Case}` | `Certificate.${keyof Certificate}` | `HelpRequest.${keyof HelpRequest}`;

const FILERS = { RESIDENT: 'own', AGENT: 'own' } as const;
const DESKS = { CLERK: 'window', REVIEWER: 'office' } as const;

/** Who may do what. An operation without a rule does not compile. */
export const policy = {
  // the asker, and the registry that everybody may read
  me: { ...FILERS, ...DESKS, SUPERVISOR: 'own', AUDITOR: 'own', OPERATOR: 'own' },
  node: 'public', // a case by the rule of `case`
  districts: 'public',
  district: 'public',
  matter: 'public',
  nearestWindows: 'public',
  delegationCoverage: 'public',
  matterChanges: 'public',

  // changing the registry, and who did
  importDistrict: { OPERATOR: 'district' },
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
  registryLog: { OPERATOR: 'district', AUDITOR: 'district' },

  // reading cases
  case: { ...FILERS, ...DESKS, SUPERVISOR: 'district' },
  bundle: { ...FILERS, ...DESKS, SUPERVISOR: 'district' },
  myCases: FILERS,
  myNotices: FILERS,
  deskQueue: DESKS,
  findCases: { CLERK: 'district' },
  offeredMaterials: { ...FILERS, CLERK: 'district' },

  // filing
  saveDraft: FILERS,
  submitCase: FILERS,
  submitBundle: { ...FILERS, CLERK: 'window' },
  acceptCases: { CLERK: 'window' },

  // dealing with a case
  forwardCase: DESKS,
  claimCase: DESKS,
  handOverCase: { CLERK: 'window' },
  requestCorrection: DESKS,
  supplyCorrection: { ...FILERS, CLERK: 'district' },
  completeCase: DESKS,
  decideCase: DESKS,
  rejectCase: DESKS,
  withdrawCase: { ...FILERS, CLERK: 'window' },

  // certificates
  verifyCertificate: 'public',
  revokeCertificate: DESKS,
  reprintCertificate: DESKS,

  // help requests: a supervisor answers what was brought before them
  helpRequest: { ...FILERS, CLERK: 'window', SUPERVISOR: 'district' },
  helpRequests: { CLERK: 'window', SUPERVISOR: 'district' },
  myHelpRequests: FILERS,
  askForHelp: { ...FILERS, CLERK: 'window' },
  takeHelp: { CLERK: 'window', SUPERVISOR: 'district' },
  handOverHelp: { CLERK: 'window', SUPERVISOR: 'district' },
  answerHelp: { CLERK: 'window', SUPERVISOR: 'district' },
  askBack: FILERS,
  closeHelp: FILERS,

  // the people's voice
  rateCase: FILERS, // the applicant only, by the table of transitions
  answerRating: { CLERK: 'window' },
  recordCallBack: { CLERK: 'window' },
  appealRating: FILERS,
  answerAppeal: { SUPERVISOR: 'district' },
  ratingsToAnswer: { CLERK: 'window', SUPERVISOR: 'district' },
  ratingSummary: 'public',

  // queues: a ticket or booking is its holder's
  ticket: { ...FILERS, CLERK: 'window' },
  windowTickets: { CLERK: 'window' },
  appointmentSlots: 'public',
  myAppointment: FILERS,
  takeTicket: { ...FILERS, CLERK: 'window' },
  callTicket: { CLERK: 'window' },
  holdTicket: { CLERK: 'window' },
  recallTicket: { CLERK: 'window' },
  markNoShow: { CLERK: 'window' },
  finishTicket: { CLERK: 'window' },
  cancelTicket: FILERS,
  bookAppointment: FILERS,
  cancelAppointment: FILERS,
  checkIn: FILERS,

  // figures
  rateDefinitions: 'public',
  catalogueRates: 'public',
  appraisal: { CLERK: 'own', SUPERVISOR: 'district', AUDITOR: 'district' }, // a clerk: their own row
  serviceReport: { SUPERVISOR: 'district', AUDITOR: 'district' },

  // a person's data
  erasureReport: { OPERATOR: 'district' },
  erasePerson: { OPERATOR: 'district' },

  // what is late
  escalations: { SUPERVISOR: 'district' },
} as const satisfies Record<Operation, Rule>;

/** Fields for fewer than see what they belong to; everybody else reads null. */
export const fieldPolicy = {
  'Case.accessLog': { ...FILERS, SUPERVISOR: 'district' },
  'Case.applicantInClear': DESKS,
  'Case.draft': FILERS,
  'Case.form': { ...FILERS, ...DESKS },
  'Certificate.token': { ...FILERS, ...DESKS },
  'HelpRequest.accessLog': { ...FILERS, SUPERVISOR: 'district' },
  'HelpRequest.messages': { ...FILERS, CLERK: 'window', SUPERVISOR: 'district' },
} as const satisfies { readonly [field in Field]?: Rule };
