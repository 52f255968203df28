import type { Refusal } from '../../functions/graphql/generated/types.ts';
import type { Counts } from '../../functions/report/rates.ts';

/** The fields of a case that tests read. */
export type CaseFields = {
  readonly number: string;
  readonly status: string;
  readonly channel: string;
  readonly desk: { readonly code: string } | null;
  readonly window: { readonly code: string } | null;
  readonly village: { readonly code: string };
  readonly matter: { readonly code: string; readonly version: number };
  readonly filedAt: string;
  readonly acceptedAt: string | null;
  readonly completedAt: string | null;
  readonly dueAt: string | null;
  readonly dueOn: string | null;
  readonly remainingDays: number | null;
  readonly remainingDaysUnit: string | null;
  readonly light: string | null;
  readonly correction: {
    readonly reason: string;
    readonly materials: readonly { readonly code: string }[];
  } | null;
  readonly owner: { readonly clerk: string; readonly window: { readonly code: string } } | null;
  readonly claimedBy: string | null;
  readonly mode: string | null;
  readonly availableActions: readonly string[];
  readonly authority: { readonly kind: string; readonly to: string | null } | null;
  readonly draft: DraftFields | null;
  readonly onTheSpot: boolean;
  readonly crossVillage: boolean;
  readonly applicant: { readonly name: string; readonly identity: { readonly number: string } };
  readonly agent: { readonly name: string } | null;
  readonly materials: readonly { readonly code: string }[];
  readonly version: number;
  readonly history: readonly {
    readonly type: string;
    readonly desk: { readonly code: string } | null;
    readonly toDesk: { readonly code: string } | null;
    readonly role: string;
    readonly reason: string | null;
    readonly remainingDays: number | null;
    readonly dueAt: string | null;
    readonly dueOn: string | null;
  }[];
};

/** The fields of a draft that its writer sees. */
export type DraftFields = {
  readonly applicant: { readonly name: string | null } | null;
  readonly materialCodes: readonly string[];
};
export type RefusalFields = Pick<Refusal, 'code' | 'message' | 'path' | 'file' | 'allowed' | 'packProblem'>;
export type CaseAnswer = { readonly case: CaseFields | null; readonly refusals: readonly RefusalFields[] };

const CASE = `number status channel desk { code } window { code } village { code } matter { code version } filedAt acceptedAt
  completedAt dueAt dueOn remainingDays remainingDaysUnit light correction { reason materials { code } } owner { clerk window { code } } claimedBy
  mode availableActions authority { kind to } draft { applicant { name } materialCodes }
  onTheSpot crossVillage applicant { name identity { number } } agent { name } materials { code } version
  history { type desk { code } toDesk { code } role reason remainingDays dueAt dueOn }`;
const COUNTS = `accepted completed completedOnSpot crossVillage online corrections rejected withdrawn onTime overdue visits
      materialsSaved stampsSaved`;
const REFUSALS = 'refusals { code message path file allowed packProblem }';

/** Returns the document of a mutation that answers with a case. */
export const caseMutation = (name: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { case { ${CASE} } ${REFUSALS} } }`;

/** The other operations that tests send. */
export const operations = {
  acceptCases: `mutation ($input: AcceptCasesInput!) {
    acceptCases(input: $input) { results { position case { ${CASE} } ${REFUSALS} } ${REFUSALS} } }`,
  importDistrict: `mutation ($input: ImportDistrictInput!) {
    importDistrict(input: $input) { district { code } imported { villages windows matters } ${REFUSALS} } }`,
  case: `query ($number: ID!) { case(number: $number) { ${CASE} } }`,
  myCases: `query ($first: Int, $after: String) {
    myCases(first: $first, after: $after) { edges { cursor node { ${CASE} } } pageInfo { hasNextPage endCursor } } }`,
  deskQueue: `query ($desk: ID!) { deskQueue(desk: $desk) { edges { node { ${CASE} } } } }`,
  serviceReport: `query ($district: ID!, $village: ID, $matter: ID, $window: ID, $from: Date!, $to: Date!, $groupBy: ReportGroup) {
    serviceReport(district: $district, village: $village, matter: $matter, window: $window, from: $from, to: $to, groupBy: $groupBy) {
      ${COUNTS} workingDays dailyAverage instantRate crossVillageRate onlineRate definitions baseline { claimedIncreasePercent reading previousRateIfPoints previousRateIfRelative }
      rows { key label(lang: EN) ${COUNTS} instantRate } } }`,
} as const;

/** The fields of a report that tests read. */
export type ReportFields = Counts & {
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
  readonly rows: readonly (Counts & { readonly key: string; readonly label: string })[];
};
