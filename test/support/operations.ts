import type { Refusal } from '../../functions/graphql/generated/types.ts';

/** The fields of a case that tests look at. */
export type SeenCase = {
  readonly number: string;
  readonly status: string;
  readonly channel: string;
  readonly desk: string | null;
  readonly window: { readonly code: string } | null;
  readonly village: { readonly code: string };
  readonly matter: { readonly code: string; readonly version: number };
  readonly filedAt: string;
  readonly acceptedAt: string | null;
  readonly completedAt: string | null;
  readonly dueAt: string;
  readonly onTheSpot: boolean;
  readonly crossVillage: boolean;
  readonly applicant: { readonly name: string; readonly identityNumber: string };
  readonly agent: { readonly name: string } | null;
  readonly materials: readonly string[];
  readonly version: number;
  readonly history: readonly {
    readonly type: string;
    readonly desk: string | null;
    readonly to: string | null;
    readonly role: string;
  }[];
};
export type SeenRefusal = Pick<Refusal, 'code' | 'message' | 'path' | 'file'>;
export type CaseAnswer = { readonly case: SeenCase | null; readonly refusals: readonly SeenRefusal[] };

const CASE = `number status channel desk window { code } village { code } matter { code version } filedAt acceptedAt
  completedAt dueAt onTheSpot crossVillage applicant { name identityNumber } agent { name } materials version
  history { type desk to role }`;
const REFUSALS = 'refusals { code message path file }';
const onCase = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { case { ${CASE} } ${REFUSALS} } }`;

/** The operations that tests send. */
export const operations = {
  acceptCases: `mutation ($input: AcceptCasesInput!) {
    acceptCases(input: $input) { results { position case { ${CASE} } ${REFUSALS} } ${REFUSALS} } }`,
  completeCase: onCase('completeCase', 'CompleteCaseInput'),
  submitCase: onCase('submitCase', 'SubmitCaseInput'),
  forwardCase: onCase('forwardCase', 'ForwardCaseInput'),
  importDistrict: `mutation ($input: ImportDistrictInput!) {
    importDistrict(input: $input) { district { code } imported { villages windows matters } ${REFUSALS} } }`,
  case: `query ($number: ID!) { case(number: $number) { ${CASE} } }`,
  myCases: `query ($first: Int, $after: String) {
    myCases(first: $first, after: $after) { edges { cursor node { ${CASE} } } pageInfo { hasNextPage endCursor } } }`,
  deskQueue: `query ($desk: ID!) { deskQueue(desk: $desk) { edges { node { ${CASE} } } } }`,
  serviceReport: `query ($district: ID!, $village: ID, $matter: ID, $window: ID, $from: Date!, $to: Date!, $groupBy: ReportGroup) {
    serviceReport(district: $district, village: $village, matter: $matter, window: $window, from: $from, to: $to, groupBy: $groupBy) {
      accepted completed completedOnSpot crossVillage online workingDays dailyAverage instantRate crossVillageRate
      onlineRate definitions baseline { claimedIncreasePercent reading previousRateIfPoints previousRateIfRelative }
      rows { key label(lang: EN) accepted completed completedOnSpot crossVillage online instantRate } } }`,
} as const;

/** The fields of a report that tests look at. */
export type SeenReport = {
  readonly accepted: number;
  readonly completed: number;
  readonly completedOnSpot: number;
  readonly crossVillage: number;
  readonly online: number;
  readonly workingDays: number;
  readonly dailyAverage: number | null;
  readonly instantRate: number | null;
  readonly crossVillageRate: number | null;
  readonly onlineRate: number | null;
  readonly definitions: string;
  readonly baseline: {
    readonly previousRateIfPoints: number;
    readonly previousRateIfRelative: number;
  } | null;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly accepted: number;
    readonly completed: number;
  }[];
};
