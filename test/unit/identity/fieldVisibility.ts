/**
 * Types whose every field is visible to everybody who may see the object. Check each field before adding a type:
 * a field for fewer people needs a rule in `functions/identity/policy.ts`.
 */
export const fullyVisibleTypes: ReadonlySet<string> = new Set([
  // the registry: public
  'District',
  'QueuePriority',
  'Street',
  'Village',
  'Window',
  'OpeningHours',
  'Office',
  'Department',
  'UnknownDesk',
  'Matter',
  'MatterCertificate',
  'Limit',
  'ExtensionRule',
  'Material',
  'Guide',
  'Sample',
  'FrequentQuestion',
  'NamedTheme',
  'NearWindow',
  'BundleOffer',
  'BundleItem',
  'ImportCounts',
  'Delegation',
  'Revocation',
  'Closure',
  'Calendar',
  'CalendarYear',
  'DistrictClosure',
  'StaffCounts',
  'Coordinates',
  // visible to everybody who may run the query
  'Posting',
  'Staff',
  'DeadlineMove',
  'OpenWork',
  'NotHandedOver',
  'Colleague',
  'DelegationCoverage',
  'CoverageRow',
  'MatterChanges',
  'SearchesWithoutResult',
  'MissedWords',
  'FigureChange',
  'LimitChange',
  // parts of a case: visible with the case
  'MaskedPerson',
  'MaskedIdentity',
  'IdentityJoin',
  'Authority',
  'Correction',
  'FilingWarning',
  'CaseOpinion',
  'Suspension',
  'CaseExtension',
  'MaterialPromise',
  // files: whoever may read `Case.files` may read them all, and an upload is its announcer's
  'CaseFile',
  'FileLink',
  'MaterialFiles',
  'Upload',
  'UploadForm',
  'UploadFormField',
  'Payment',
  'CaseOwner',
  'CaseEvent',
  // with Case.notes, which has a rule
  'CaseNote',
  'CaseBundle',
  'Rating',
  'RatingAnswer',
  'CallBack',
  'RatingAppeal',
  'AppealAnswer',
  'ReusedMaterial',
  'Receipt',
  'Remedies',
  // whoever holds a code
  'CaseProgress',
  'ProgressStep',
  'AskedCorrection',
  'Bundle',
  'BundleProgress',
  'FoundCase',
  'Notice',
  'MessageDelivery',
  // one's own, or an applicant's at a desk of their case
  'MessagePreferences',
  // parts of a help request: visible with the request
  'HelpOwner',
  'HelpMessage',
  'HelpEvent',
  'EscalationRecipient',
  'Escalation',
  'SearchMisses',
  'CaseListing',
  'ErasureReport',
  'ErasureCount',
  'KeptCount',
  'KeptItem',
  'Erasure',
  // queues: a ticket is visible to its holder and window, the rest is public
  'Ticket',
  'TicketWait',
  'WindowQueue',
  'Appointment',
  'AppointmentSlot',
  // reached only through a field with a rule
  'Draft',
  'DraftPerson',
  'DraftIdentity',
  'CaseView',
  'ClearPerson',
  'Identity',
  // the registry's log: visible to its readers
  'RegistryLogEntry',
  // results of queries
  'Me',
  'JoinedDocument',
  'MyDesk',
  'Refusal',
  'PageInfo',
  'CertificateVerification',
  // with Certificate.fields, which has a rule, and with verifications
  'CertifiedField',
  'OfferedMaterial',
  'RatingSummary',
  'RatingMonth',
  'RatingRow',
  'Appraisal',
  'AppraisalRow',
  'AppraisalFigures',
  'RateDefinition',
  'CatalogueRates',
  'ServiceReport',
  // counts of a district, and of a change of it for its operator
  'ArchivedDigest',
  'AuditStatus',
  'NightlyComparison',
  'NightlyVerification',
  'FieldChange',
  'RegistryChange',
  'RegistryEffects',
  'RegistryPreview',
  'ReportRow',
  'Standing',
  'Baseline',
]);

/** Returns whether a type only wraps others: a payload, a result or a part of a connection. */
export const isEnvelopeType = (type: string): boolean => /(Payload|Result|Connection|Edge)$/.test(type);

const CASE = `id number district village matter status channel window desk filedAt acceptedAt receivedAt completedAt dueAt
  dueOn dueIsProvisional remainingDays remainingDaysUnit light correction promise suspension extension urgedAt forwardOffices owner claimedBy reviewer mode availableActions onTheSpot crossVillage applicant agent
  authority materials reused duplicateOf history version bundle certificate rating receiptKinds payment openFeeInFen`;
const HELP = `id number status level owner village case matter asker askedAt dueAt minutesLeft escalatesAt satisfied history`;
const CERTIFICATE = 'documentName issuedAt validUntil status revocationReason';

const fieldsOf = (type: string, names: string): string[] =>
  names.split(/\s+/).map((name) => `${type}.${name}`);

/** Fields visible to everybody who may see the object, of types that also have restricted fields. */
export const fieldsVisibleWithObject: readonly string[] = [
  ...fieldsOf('Case', CASE),
  ...fieldsOf('Certificate', CERTIFICATE),
  ...fieldsOf('HelpRequest', HELP),
];
