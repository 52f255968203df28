import { randomUUID } from 'node:crypto';
import type {
  DelegateMatterInput,
  RegistryAct,
  RevokeDelegationInput,
} from '../../functions/graphql/generated/types.ts';
import type { RefusalFields } from './operations.ts';
import type { Actor } from './world.ts';

/** The fields of a delegation that tests read. */
export type DelegationFields = {
  readonly code: string;
  readonly matter: { readonly code: string };
  readonly level: string;
  readonly window: { readonly code: string } | null;
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: string;
  readonly inForce: boolean;
  readonly revocation: {
    readonly recordedOn: string;
    readonly reason: string;
    readonly previousTo: string | null;
  } | null;
};
export type DelegationAnswer = {
  readonly delegation: DelegationFields | null;
  readonly refusals: readonly RefusalFields[];
};

export const DELEGATION = `code matter { code } level window { code } kind from to basis(lang: EN) inForce
  revocation { recordedOn reason previousTo }`;
const act = (name: string, input: string) => `mutation ($input: ${input}!) {
  ${name}(input: $input) { delegation { ${DELEGATION} } refusals { code message path file } } }`;

/** Delegates a matter, to the villages of Haicang by default. */
export const delegateMatter = async (
  by: Actor,
  given: Partial<DelegateMatterInput> & Pick<DelegateMatterInput, 'matter' | 'from'>,
): Promise<DelegationAnswer> => {
  const input: DelegateMatterInput = {
    idempotencyKey: randomUUID(),
    check: false,
    district: '350205',
    level: 'VILLAGE',
    kind: 'SERVICE',
    basis: { zh: '海政办〔2016〕试1号', en: 'trial notice 1 of 2016' },
    ...given,
  };
  const query = act('delegateMatter', 'DelegateMatterInput');
  const answer = await by.send<{ delegateMatter: DelegationAnswer }>(query, { input });
  if (!answer.data?.delegateMatter) throw new Error(answer.body);
  return answer.data.delegateMatter;
};

/** Revokes a delegation. */
export const revokeDelegation = async (
  by: Actor,
  given: Partial<RevokeDelegationInput> & Pick<RevokeDelegationInput, 'delegation' | 'lastDay'>,
): Promise<DelegationAnswer> => {
  const input: RevokeDelegationInput = {
    idempotencyKey: randomUUID(),
    check: false,
    district: '350205',
    reason: '窗口人员调整',
    ...given,
  };
  const query = act('revokeDelegation', 'RevokeDelegationInput');
  const answer = await by.send<{ revokeDelegation: DelegationAnswer }>(query, { input });
  if (!answer.data?.revokeDelegation) throw new Error(answer.body);
  return answer.data.revokeDelegation;
};

/** Returns the delegation of an answer; throws with the refusals. */
export const delegationOf = ({ delegation, refusals }: DelegationAnswer): DelegationFields => {
  if (!delegation) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  return delegation;
};

/** The fields of a registry log entry that tests read. */
export type LogEntryFields = {
  readonly number: number;
  readonly at: string;
  readonly day: string;
  readonly actor: string;
  readonly role: string;
  readonly act: RegistryAct;
  readonly codes: readonly string[];
  readonly previousGeneration: string | null;
  readonly generation: string;
  readonly hash: string;
};
export type LogFields = {
  readonly edges: readonly { readonly node: LogEntryFields }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly intact: boolean;
};

/** Queries the log of Haicang's registry. */
export const askLog = (by: Actor, page: { readonly first?: number; readonly after?: string } = {}) =>
  by.send<{ registryLog: LogFields } | null>(
    `query ($first: Int, $after: String) { registryLog(district: "350205", first: $first, after: $after) {
      edges { node { number at day actor role act codes previousGeneration generation hash } } pageInfo { hasNextPage endCursor } intact } }`,
    page,
  );

/** Returns the log of Haicang's registry, newest first; throws on errors. */
export const readLog = async (by: Actor, page: Parameters<typeof askLog>[1] = {}): Promise<LogFields> => {
  const answer = await askLog(by, page);
  if (!answer.data) throw new Error(answer.body);
  return answer.data.registryLog;
};

/** The fields of a matter version that tests read. */
export type VersionFields = {
  readonly code: string;
  readonly version: number;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly fullyOnline: boolean;
  readonly visits: number;
  readonly visitReason: string | null;
  readonly approvalLevels: number;
  readonly stamps: number;
  readonly feeInFen: number;
  readonly feeBasis: string | null;
};
export type PublishAnswer = {
  readonly matter: VersionFields | null;
  readonly refusals: readonly RefusalFields[];
};

const VERSION = `code version effectiveFrom effectiveTo fullyOnline visits visitReason(lang: EN) approvalLevels stamps feeInFen
  feeBasis(lang: EN)`;

/** Publishes a version of a matter of Haicang. */
export const publishVersion = async (
  by: Actor,
  matter: object,
  { idempotencyKey = randomUUID(), district = '350205' }: { idempotencyKey?: string; district?: string } = {},
): Promise<PublishAnswer> => {
  const answer = await by.send<{ publishMatter: PublishAnswer }>(
    `mutation ($input: PublishMatterInput!) {
      publishMatter(input: $input) { matter { ${VERSION} } refusals { code message path file packProblem } } }`,
    { input: { idempotencyKey, district, matter } },
  );
  if (!answer.data?.publishMatter) throw new Error(answer.body);
  return answer.data.publishMatter;
};

/** Returns a version of a matter of Haicang. */
export const findVersion = async (by: Actor, code: string, version?: number): Promise<VersionFields | null> =>
  (
    await by.send<{ matter: VersionFields | null }>(
      `query ($code: ID!, $version: Int) { matter(district: "350205", code: $code, version: $version) { ${VERSION} } }`,
      { code, ...(version !== undefined && { version }) },
    )
  ).data.matter;
