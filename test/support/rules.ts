import { randomUUID } from 'node:crypto';
import type {
  DelegateMatterInput,
  RegistryAct,
  RevokeDelegationInput,
} from '../../functions/graphql/generated/types.ts';
import type { SeenRefusal } from './operations.ts';
import type { Actor } from './world.ts';

/** The fields of a delegation that tests look at. */
export type SeenDelegation = {
  readonly code: string;
  readonly matter: string;
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
  readonly delegation: SeenDelegation | null;
  readonly refusals: readonly SeenRefusal[];
};

export const DELEGATION = `code matter level window { code } kind from to basis(lang: EN) inForce
  revocation { recordedOn reason previousTo }`;
const act = (name: string, input: string) => `mutation ($input: ${input}!) {
  ${name}(input: $input) { delegation { ${DELEGATION} } refusals { code message path file } } }`;

/** Sends authority over a matter to the villages of Haicang, unless said otherwise. */
export const delegate = async (
  by: Actor,
  given: Partial<DelegateMatterInput> & Pick<DelegateMatterInput, 'matter' | 'from'>,
): Promise<DelegationAnswer> => {
  const input: DelegateMatterInput = {
    idempotencyKey: randomUUID(),
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

/** Takes a delegation back. */
export const revoke = async (
  by: Actor,
  given: Partial<RevokeDelegationInput> & Pick<RevokeDelegationInput, 'delegation' | 'lastDay'>,
): Promise<DelegationAnswer> => {
  const input: RevokeDelegationInput = {
    idempotencyKey: randomUUID(),
    district: '350205',
    reason: '窗口人员调整',
    ...given,
  };
  const query = act('revokeDelegation', 'RevokeDelegationInput');
  const answer = await by.send<{ revokeDelegation: DelegationAnswer }>(query, { input });
  if (!answer.data?.revokeDelegation) throw new Error(answer.body);
  return answer.data.revokeDelegation;
};

/** The delegation of an answer; fails the test with the refusals when there is none. */
export const delegationOf = ({ delegation, refusals }: DelegationAnswer): SeenDelegation => {
  if (!delegation) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  return delegation;
};

/** The fields of the registry's log that tests look at. */
export type SeenEntry = {
  readonly number: number;
  readonly at: string;
  readonly day: string;
  readonly actor: string;
  readonly role: string;
  readonly act: RegistryAct;
  readonly what: readonly string[];
  readonly before: string | null;
  readonly after: string;
  readonly hash: string;
};
export type SeenLog = {
  readonly edges: readonly { readonly node: SeenEntry }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly intact: boolean;
};

/** Asks for the log of Haicang's registry. */
export const askLog = (by: Actor, page: { readonly first?: number; readonly after?: string } = {}) =>
  by.send<{ registryLog: SeenLog } | null>(
    `query ($first: Int, $after: String) { registryLog(district: "350205", first: $first, after: $after) {
      edges { node { number at day actor role act what before after hash } } pageInfo { hasNextPage endCursor } intact } }`,
    page,
  );

/** The log of Haicang's registry, newest first. */
export const readLog = async (by: Actor, page: Parameters<typeof askLog>[1] = {}): Promise<SeenLog> => {
  const answer = await askLog(by, page);
  if (!answer.data) throw new Error(answer.body);
  return answer.data.registryLog;
};

/** The fields of a version of a matter that tests look at. */
export type SeenVersion = {
  readonly code: string;
  readonly version: number;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly fullyOnline: boolean;
  readonly visits: number;
  readonly visitReason: string | null;
  readonly levels: number;
  readonly stamps: number;
  readonly feeInFen: number;
  readonly feeBasis: string | null;
};
export type PublishAnswer = {
  readonly matter: SeenVersion | null;
  readonly refusals: readonly SeenRefusal[];
};

const VERSION = `code version effectiveFrom effectiveTo fullyOnline visits visitReason(lang: EN) levels stamps feeInFen
  feeBasis(lang: EN)`;

/** Publishes a version of a matter of Haicang. */
export const publish = async (
  by: Actor,
  matter: object,
  idempotencyKey: string = randomUUID(),
): Promise<PublishAnswer> => {
  const answer = await by.send<{ publishMatter: PublishAnswer }>(
    `mutation ($input: PublishMatterInput!) {
      publishMatter(input: $input) { matter { ${VERSION} } refusals { code message path file } } }`,
    { input: { idempotencyKey, district: '350205', matter } },
  );
  if (!answer.data?.publishMatter) throw new Error(answer.body);
  return answer.data.publishMatter;
};

/** A version of a matter of Haicang as everybody reads it. */
export const versionOf = async (by: Actor, code: string, version?: number): Promise<SeenVersion | null> =>
  (
    await by.send<{ matter: SeenVersion | null }>(
      `query ($code: ID!, $version: Int) { matter(district: "350205", code: $code, version: $version) { ${VERSION} } }`,
      { code, ...(version !== undefined && { version }) },
    )
  ).data.matter;
