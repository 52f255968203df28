/**
 * The limits of one request. In brackets: the highest use among the operations of the tests and GraphiQL;
 * `test/unit/graphql/limits.test.ts` keeps it at no more than half the limit.
 */
export const LIMITS = {
  /** Bytes of the body. (Import of all of Haicang: 245 KB.) */
  bodyBytes: 786_432,
  /** Nesting of lists and objects in the body. (Import of Haicang: 10.) */
  bodyDepth: 24,
  /** Characters of the document. (2,075) */
  documentCharacters: 16_384,
  /** Tokens of the document. (184) */
  tokens: 1_000,
  /** Nesting of fields. (6; introspection, exempt if enabled: 15) */
  depth: 12,
  /** Fields and fragment spreads; a fragment counts as often as it is spread. (66) */
  fields: 300,
  /** Aliases, also of `__typename`. (0) */
  aliases: 20,
  /** Directives, anywhere. (0) */
  directives: 20,
  /** Entries of a list in an input. (A filing of 50 cases.) */
  listItems: 100,
  /** Names in one object of an input: each error of graphql-js prints them all. (A district's workload: 47.) */
  objectNames: 100,
  /** Characters of one text in an input. (A form: 8,192 bytes.) */
  textCharacters: 16_384,
  /** Fields of the answer, by `first` and LIST_LENGTH. (A page of 100 complete cases: 17,450.) */
  cost: 36_000,
  /** The same without a token: no less than what honest operations use. */
  publicCost: 18_000,
  /** Entries of all lists of objects in the answer, counted while they are resolved. */
  entries: 20_000,
  /** The same without a token. */
  publicEntries: 4_000,
  /** Bytes of the answer; Lambda returns at most 6 MB. */
  answerBytes: 5_500_000,
} as const;

/** Lists without `first` that are longer than LIST_LENGTH in the largest district known (Chancheng). */
export const LONG_LISTS = {
  'District.villages': 160,
  'District.windows': 330,
  'District.offices': 80,
  'Street.villages': 60,
  'RatingSummary.rows': 330,
  'RegistryPreview.changes': 100,
  'DelegationCoverage.rows': 400,
} as const satisfies Readonly<Record<string, number>>;

/** The assumed length of a list without `first`. */
export const LIST_LENGTH = 10;

/** The cost of a page or a mutation: at least one round trip to the database. */
export const ROUND_TRIP = 50;

/** Round trips of fields that ask the database for each object they are read of, or for each part of a district. */
export const FIELD_TRIPS: Readonly<Record<string, number>> = {
  'AcceptResult.warnings': 2,
  'SubmitCasePayload.warnings': 7,
  'SubmitResult.warnings': 7,
  'Me.joinedDocuments': 1,
  'CaseFile.link': 2,
  'CaseFile.refusedFor': 1,
  'CaseFile.refusedBecause': 1,
  // the lines of a hundred windows are one batch
  'Window.queue': 0.1,
  // the messages about a page of notices are one batch
  'Notice.delivery': 0.1,
  'WindowQueue.expectedWaitMinutes': 1,
  'CaseConnection.totalCount': 1,
  'MyDesk.openCases': 2,
  'MyDesk.dueCases': 2,
  'MyDesk.settledToday': 1,
  'MyDesk.waitingTickets': 1,
  'MyDesk.appointmentsToday': 1,
  'MyDesk.helpRequests': 1,
  'MyDesk.ratingsToAnswer': 1,
  'Ticket.wait': 2,
  // computes with the calendar: about as long as ten other fields
  'Window.isOpen': 0.2,
  // signing: a call of KMS and a slow hash of 0.1 s of a processor
  'Certificate.token': 20,
  'Query.verifyCertificate': 2,
  'Query.nearestWindows': 1,
  // so that one public request tries two codes at most
  'Query.progressByCode': 150,
  'Query.uploadByCode': 150,
  'Mutation.requestUploadByCode': 150,
  'Mutation.supplyCorrectionByCode': 150,
  'Mutation.rateByCode': 150,
  'Query.ratingSummary': 2,
  // read all open cases of a district; so many that one request does so a few times at most
  'Query.locateCase': 100,
  'Query.openCases': 100,
  'Query.opinionsAsked': 100,
  'Mutation.closeDistrict': 300,
  'Mutation.reopenDistrict': 300,
  'Mutation.handOverAll': 300,
  'Query.openWork': 300,
  'WindowPayload.openWork': 300,
  'PostingPayload.openWork': 300,
  'Mutation.publishCalendarYear': 300,
  'RegistryPreview.effects': 300,
};
