const CASE = 'case { number status }';
const HELP = 'help: helpRequest { number status }';
const TICKET = 'ticket { number sign status }';
const APPOINTMENT = 'appointment { from status }';
const POSTING = 'posting { code from to }';
const WINDOW = 'window { code from to }';
const DELEGATION = 'delegation { code from to }';

/** The mutations of the story and the few fields that each selects: renaming a field costs one line here. */
const selections = {
  importDistrict: 'district { code }',
  openWindow: WINDOW,
  closeWindow: WINDOW,
  closeWindowFor: WINDOW,
  postStaff: POSTING,
  endPosting: POSTING,
  delegateMatter: DELEGATION,
  revokeDelegation: DELEGATION,
  publishMatter: 'matter { code version }',
  acceptCases: `results { ${CASE} refusals { code } }`,
  saveDraft: CASE,
  submitCase: CASE,
  submitBundle: 'bundle { number cases { number status } }',
  forwardCase: CASE,
  claimCase: CASE,
  handOverCase: CASE,
  requestCorrection: CASE,
  supplyCorrection: CASE,
  completeCase: CASE,
  rejectCase: CASE,
  withdrawCase: CASE,
  revokeCertificate: CASE,
  reprintCertificate: CASE,
  rateCase: CASE,
  answerRating: CASE,
  recordCallBack: CASE,
  appealRating: CASE,
  answerAppeal: CASE,
  askForHelp: HELP,
  takeHelp: HELP,
  handOverHelp: HELP,
  answerHelp: HELP,
  askBack: HELP,
  closeHelp: HELP,
  takeTicket: TICKET,
  callTicket: TICKET,
  holdTicket: TICKET,
  recallTicket: TICKET,
  markNoShow: TICKET,
  finishTicket: TICKET,
  cancelTicket: TICKET,
  checkIn: TICKET,
  bookAppointment: APPOINTMENT,
  cancelAppointment: APPOINTMENT,
  erasePerson: 'erasure { at ground erased }',
} as const;

/** A mutation of the story. */
export type MutationName = keyof typeof selections;

// these share one input type
const TICKET_ACTS: readonly string[] = [
  'holdTicket',
  'recallTicket',
  'markNoShow',
  'finishTicket',
  'cancelTicket',
];
const inputType = (name: MutationName): string =>
  TICKET_ACTS.includes(name) ? 'TicketInput' : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;

/** Whether today's schema has a mutation: a release may have had one that is gone. */
export const isMutation = (name: string): name is MutationName => Object.hasOwn(selections, name);

/** Returns the document of a mutation. */
export const mutationDocument = (name: MutationName): string =>
  `mutation ($input: ${inputType(name)}!) { ${name}(input: $input) { ${selections[name]} refusals { code } } }`;

const LISTED = 'edges { node { number status } }';
const LOG = 'accessLog(first: 100) { edges { node { at viewer role desks { code } purpose } } }';

const queries = {
  case: `query ($number: ID!) { case(number: $number) { number status channel filedAt acceptedAt completedAt dueAt
    onTheSpot crossVillage version materials { code } applicant { name identity { number } } agent { name }
    reused { material { code } number } correction { since reason materials { code } }
    certificate { issuedAt validUntil status revokedBecause: revocationReason } rating { score at words: comment step }
    history { type at role reason daysLeft: remainingDays dueAt hash } } }`,
  caseInClear: `query ($number: ID!) { case(number: $number) {
    applicantInClear(purpose: CONTACT) { name identity { number } phone } } }`,
  form: 'query ($number: ID!) { case(number: $number) { form } }',
  caseViews: `query ($number: ID!) { case(number: $number) { ${LOG} } }`,
  helpViews: `query ($number: ID!) { helpRequest(number: $number) { ${LOG} } }`,
  token: 'query ($number: ID!) { case(number: $number) { certificate { token } } }',
  verifyCertificate:
    'query ($token: String!) { verifyCertificate(token: $token) { status number holder issuedAt validUntil } }',
  bundle: `query ($number: ID!) { bundle(number: $number) { number code progress { done total }
    cases { number status bundle { position count waitsFor: neededNumbers } } } }`,
  helpRequest: `query ($number: ID!) { helpRequest(number: $number) { number status level askedAt dueAt satisfied
    asker { name identity { number } } messages { at fromAsker text } history { type at actor minutes inTime } } }`,
  ticket:
    'query ($number: ID!) { ticket(number: $number) { number sign status takenAt calledAt booked: bookedFor } }',
  windowTickets: 'query ($window: ID!) { windowTickets(window: $window) { number sign status } }',
  myAppointment:
    'query ($window: ID!, $day: Date!) { myAppointment(window: $window, day: $day) { from to status } }',
  myCases: `{ myCases(first: 100) { edges { node { number status materials { code } form applicant { name identity { number } }
    draft { materials: materialCodes applicant { name identity { number } phone } form } } } } }`,
  myNotices: '{ myNotices(first: 10) { edges { node { at type role case { number } } } } }',
  myHelpRequests: `{ myHelpRequests(first: 100) { ${LISTED} } }`,
  deskQueue: `query ($desk: ID!) { deskQueue(desk: $desk, first: 100) { ${LISTED} } }`,
  helpRequests: `query ($desk: ID!, $open: Boolean!) { helpRequests(desk: $desk, open: $open, first: 100) { ${LISTED} } }`,
  ratingsToAnswer: `query ($desk: ID) { ratingsToAnswer(desk: $desk, first: 100) { ${LISTED} } }`,
  findCases: `query ($district: ID!, $identity: IdentityInput!) {
    findCases(district: $district, identity: $identity, first: 100) { ${LISTED} } }`,
  offeredMaterials: `query ($district: ID!, $matter: ID!, $identity: IdentityInput) {
    offeredMaterials(district: $district, matter: $matter, identity: $identity) {
      material { code } kind number validUntil } }`,
  escalations: `query ($district: ID!) { escalations(district: $district, first: 100) {
    edges { node { number step dueAt } } } }`,
  registryLog: `query ($district: ID!) { registryLog(district: $district, first: 100) { intact
    edges { node { number at day actor role act what: codes before: previousGeneration after: generation hash } } } }`,
  postings:
    'query ($district: ID!) { postings(district: $district) { edges { node { code subject duty from to } } } }',
  serviceReport: `query ($district: ID!, $from: Date!, $to: Date!, $groupBy: ReportGroup) {
    serviceReport(district: $district, from: $from, to: $to, groupBy: $groupBy) {
      accepted completed completedOnSpot crossVillage online corrections rejected withdrawn onTime overdue visits
      materialsSaved helpAsked helpAnswered helpAnsweredInTime ticketsCalled ticketsServed noShows ratings
      rows { key accepted completed } } }`,
  district: `query ($district: ID!) { district(code: $district) { code villages { code } windows { code from to }
    matters { edges { node { code version effectiveFrom } } } bundles { code }
    delegations { edges { node { code from to } } } } }`,
} as const;

/** A query about the stored items. */
export type QueryName = keyof typeof queries;

/** Whether a recorded query is still asked: an erasure report now writes, and counts instead of listing. */
export const isQuery = (name: string): name is QueryName => Object.hasOwn(queries, name);

/** Returns the document of a query. */
export const queryDocument = (name: QueryName): string => queries[name];
