import { randomUUID } from 'node:crypto';
import type {
  ConfirmAddressInput,
  SendAddressCodeInput,
  SetMessagePreferencesInput,
} from '../../functions/graphql/generated/types.ts';
import type { RefusalFields } from './operations.ts';
import type { Actor, World } from './world.ts';

/** The preferences that tests read. */
export type PreferenceFields = {
  readonly state: string;
  readonly channel: string | null;
  readonly language: string;
  readonly address: string | null;
  readonly namesMatter: boolean;
  readonly window: { readonly code: string } | null;
  readonly stoppedAt: string | null;
  readonly codeUntil: string | null;
};
type PreferencesAnswer = {
  readonly preferences: PreferenceFields | null;
  readonly refusals: readonly RefusalFields[];
};

const FIELDS = 'state channel language address namesMatter window { code } stoppedAt codeUntil';
const SET = `mutation ($input: SetMessagePreferencesInput!) { setMessagePreferences(input: $input) {
  preferences { ${FIELDS} } refusals { code message path } } }`;
const SEND = `mutation ($input: SendAddressCodeInput!) { sendAddressCode(input: $input) {
  preferences { ${FIELDS} } refusals { code message path } } }`;
const CONFIRM = `mutation ($input: ConfirmAddressInput!) { confirmAddress(input: $input) {
  preferences { ${FIELDS} } refusals { code message path } } }`;
const READ = `query ($district: ID!, $number: ID) { messagePreferences(district: $district, number: $number) { ${FIELDS} } }`;

const change = async <N extends string>(
  by: Actor,
  name: N,
  document: string,
  input: object,
): Promise<PreferencesAnswer> => {
  const variables = { input: { idempotencyKey: randomUUID(), district: '350205', ...input } };
  const answer = await by.send<Record<N, PreferencesAnswer>>(document, variables);
  if (!answer.data?.[name]) throw new Error(answer.body);
  return answer.data[name];
};

/** Sets how messages reach somebody in Haicang; the key defaults to a new one. */
export const setPreferences = (
  by: Actor,
  input: Partial<SetMessagePreferencesInput>,
): Promise<PreferencesAnswer> => change(by, 'setMessagePreferences', SET, input);

/** Has a code sent to an address in Haicang; the key defaults to a new one. */
export const sendCode = (by: Actor, input: Partial<SendAddressCodeInput> = {}): Promise<PreferencesAnswer> =>
  change(by, 'sendAddressCode', SEND, input);

/** Confirms an address in Haicang by its code; the key defaults to a new one. */
export const confirm = (
  by: Actor,
  input: Partial<ConfirmAddressInput> & Pick<ConfirmAddressInput, 'code'>,
): Promise<PreferencesAnswer> => change(by, 'confirmAddress', CONFIRM, input);

/** Sets how messages reach somebody, and confirms the address. */
export const agreeTo = async (
  world: Pick<World, 'runner'>,
  by: Actor,
  input: Partial<SetMessagePreferencesInput>,
): Promise<PreferencesAnswer> => {
  await setPreferences(by, input);
  return prove(world, by, input);
};

/** Has a code sent to an address, and confirms that by it. */
export const prove = async (
  world: Pick<World, 'runner'>,
  by: Actor,
  { district = '350205' }: { readonly district?: string } = {},
): Promise<PreferencesAnswer> => {
  const { refusals } = await sendCode(by, { district });
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
  return confirm(by, { district, code: (await findCodes(world)).at(-1) ?? 'none' });
};

const CODE = /(?:验证码是|Your code is) (\d{6})/;

/** Finds the codes that were sent, to an address or any, the newest last. */
export const findCodes = async ({ runner }: Pick<World, 'runner'>, address?: string): Promise<string[]> => {
  await runner.drained();
  return runner
    .messages()
    .filter(({ to }) => address === undefined || to === address)
    .flatMap(({ text = '' }) => CODE.exec(text)?.[1] ?? []);
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

/** Returns the messages that reached an address, once everything is sent; without codes. */
export const receivedBy = async ({ runner }: Pick<World, 'runner'>, address: string) => {
  await runner.drained();
  return runner.messages().filter(({ to, text = '' }) => to === address && !CODE.test(text));
};

/** Quiet hours that are none. */
export const NEVER_QUIET = { quietFrom: '00:00', quietTo: '00:00' };

/** Reads how far the messages about somebody's notices have come, the newest first. */
export const deliveriesOf = async (by: Actor): Promise<(readonly [string | null, string | null])[]> => {
  const { data } = await by.send<Deliveries>(DELIVERIES);
  return data.myNotices.edges.map(({ node }) => [node.type, node.delivery?.state ?? null]);
};
