/**
 * Types whose every field is for whoever may see the object. Before a type gets in here, ask of each of its fields
 * whether it is; one that is for fewer gets a rule in `functions/identity/policy.ts`.
 */
export const shownWhole: ReadonlySet<string> = new Set([
  // the registry, for everybody
  'District',
  'Street',
  'Village',
  'Window',
  'OpeningHours',
  'Office',
  'Matter',
  'Limit',
  'Material',
  'NearWindow',
  'BundleOffer',
  'BundleItem',
  'ImportCounts',
  'Delegation',
  'Revocation',
  'Closure',
  'StaffCounts',
  // for whom the query is
  'Posting',
  'DelegationCoverage',
  'CoverageRow',
  'MatterChanges',
  'FigureChange',
  'LimitChange',
  // parts of a case and what is made of it, for who sees the case
  'MaskedPerson',
  'Authority',
  'Correction',
  'CaseOwner',
  'CaseEvent',
  'CaseBundle',
  'Rating',
  'RatingAnswer',
  'CallBack',
  'RatingAppeal',
  'AppealAnswer',
  'ReusedMaterial',
  'Bundle',
  'BundleProgress',
  'FoundCase',
  'Notice',
  // parts of a help request, for who sees it
  'HelpOwner',
  'HelpMessage',
  'HelpEvent',
  'EscalationRecipient',
  'Escalation',
  'ErasureReport',
  'ErasableItem',
  'KeptItem',
  'Erasure',
  // queues: a ticket for its holder and window, the rest for everybody
  'Ticket',
  'TicketWait',
  'WindowQueue',
  'Appointment',
  'AppointmentSlot',
  // below a field with a rule
  'Draft',
  'DraftPerson',
  'CaseView',
  'ClearPerson',
  // the registry's log, for who may read it
  'RegistryLogEntry',
  // answers
  'Me',
  'Refusal',
  'PageInfo',
  'CertificateVerification',
  'OfferedMaterial',
  'RatingSummary',
  'RatingRow',
  'Appraisal',
  'AppraisalRow',
  'AppraisalFigures',
  'RateDefinition',
  'CatalogueRates',
  'ServiceReport',
  'ReportRow',
  'Baseline',
]);

/** Payloads, pages and results only hold what their fields' own types say. */
export const isEnvelope = (type: string): boolean => /(Payload|Result|Connection|Edge)$/.test(type);

const CASE = `id number district village matter status channel window desk filedAt acceptedAt completedAt dueAt
  remainingWorkingDays light correction owner claimedBy mode availableActions onTheSpot crossVillage applicant agent
  authority materials reused history version bundle certificate rating`;
const HELP = `number status level owner village case matter asker askedAt dueAt minutesLeft escalatesAt satisfied history`;
const CERTIFICATE = 'issuedAt validUntil status revokedBecause';

const fieldsOf = (type: string, names: string): string[] =>
  names.split(/\s+/).map((name) => `${type}.${name}`);

/** Fields that are for whoever may see the object, of types that also have fields for fewer. */
export const fieldsAsTheirObject: readonly string[] = [
  ...fieldsOf('Case', CASE),
  ...fieldsOf('Certificate', CERTIFICATE),
  ...fieldsOf('HelpRequest', HELP),
];
