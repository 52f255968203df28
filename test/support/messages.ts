import { randomUUID } from 'node:crypto';
import type { SetMessagePreferencesInput } from '../../functions/graphql/generated/types.ts';
import type { RefusalFields } from './operations.ts';
import type { Actor, World } from './world.ts';

/** The preferences that tests read. */
export type PreferenceFields = {
  readonly channel: string | null;
  readonly language: string;
  readonly address: string | null;
  readonly namesMatter: boolean;
  readonly window: { readonly code: string } | null;
  readonly stoppedAt: string | null;
};
type PreferencesAnswer = {
  readonly preferences: PreferenceFields | null;
  readonly refusals: readonly RefusalFields[];
};

const FIELDS = 'channel language address namesMatter window { code } stoppedAt';
const SET = `mutation ($input: SetMessagePreferencesInput!) { setMessagePreferences(input: $input) {
  preferences { ${FIELDS} } refusals { code message path } } }`;
const READ = `query ($district: ID!, $number: ID) { messagePreferences(district: $district, number: $number) { ${FIELDS} } }`;

/** Sets how messages reach somebody in Haicang; the key defaults to a new one. */
export const setPreferences = async (
  by: Actor,
  input: Partial<SetMessagePreferencesInput>,
): Promise<PreferencesAnswer> => {
  const variables = { input: { idempotencyKey: randomUUID(), district: '350205', ...input } };
  const answer = await by.send<{ setMessagePreferences: PreferencesAnswer }>(SET, variables);
  if (!answer.data?.setMessagePreferences) throw new Error(answer.body);
  return answer.data.setMessagePreferences;
};

/** Reads how messages reach somebody. */
export const readPreferences = async (
  by: Actor,
  given: { readonly district?: string; readonly number?: string } = {},
): Promise<PreferenceFields | null> => {
  const variables = { district: '350205', ...given };
  const answer = await by.send<{ messagePreferences: PreferenceFields | null }>(READ, variables);
  return answer.data.messagePreferences;
};

const DELIVERIES = '{ myNotices(first: 100) { edges { node { type delivery { state channel } } } } }';
type Deliveries = {
  readonly myNotices: {
    readonly edges: readonly {
      readonly node: {
        readonly type: string | null;
        readonly delivery: { readonly state: string; readonly channel: string } | null;
      };
    }[];
  };
};

/** Returns the messages that reached an address, once everything is sent. */
export const receivedBy = async ({ runner }: Pick<World, 'runner'>, address: string) => {
  await runner.drained();
  return runner.messages().filter(({ to }) => to === address);
};

/** Quiet hours that are none. */
export const NEVER_QUIET = { quietFrom: '00:00', quietTo: '00:00' };

/** Reads how far the messages about somebody's notices have come, the newest first. */
export const deliveriesOf = async (by: Actor): Promise<(readonly [string | null, string | null])[]> => {
  const { data } = await by.send<Deliveries>(DELIVERIES);
  return data.myNotices.edges.map(({ node }) => [node.type, node.delivery?.state ?? null]);
};
