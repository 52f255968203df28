import { randomUUID } from 'node:crypto';
import type { RefusalFields } from './operations.ts';
import { identityNumber, person } from './people.ts';
import { type Actor, places, type World } from './world.ts';

/** The fields of a help request that tests read. */
export type HelpFields = {
  readonly number: string;
  readonly status: string;
  readonly level: string;
  readonly owner: { readonly window: { readonly code: string }; readonly clerk: string | null };
  readonly case: { readonly number: string } | null;
  readonly asker: { readonly name: string; readonly identity: { readonly number: string } };
  readonly dueAt: string;
  readonly escalatesAt: string | null;
  readonly minutesLeft: number | null;
  readonly satisfied: boolean | null;
  readonly messages: readonly { readonly author: string | null; readonly text: string }[] | null;
  readonly history: readonly {
    readonly type: string;
    readonly actor: string | null;
    readonly desk: { readonly code: string } | null;
    readonly toDesk: { readonly code: string } | null;
    readonly minutes: number | null;
    readonly inTime: boolean | null;
  }[];
};
export type HelpAnswer = {
  readonly helpRequest: HelpFields | null;
  readonly refusals: readonly RefusalFields[];
};

const HELP = `number status level owner { window { code } clerk } case { number } asker { name identity { number } } dueAt escalatesAt
  minutesLeft satisfied messages { author text } history { type actor desk { code } toDesk { code } minutes inTime }`;
type Acts = 'askForHelp' | 'takeHelp' | 'handOverHelp' | 'answerHelp' | 'askBack' | 'closeHelp';

/** Acts on a help request; the idempotency key defaults to a new one. */
export const actOnHelp = async (by: Actor, name: Acts, input: object): Promise<HelpAnswer> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { helpRequest { ${HELP} } refusals { code message path } } }`;
  const answer = await by.send<Record<string, HelpAnswer>>(query, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  const payload = answer.data?.[name];
  if (!payload) throw new Error(answer.body);
  return payload;
};

/** Returns the help request of an answer; throws with the refusals. */
export const helpOf = ({ helpRequest, refusals }: HelpAnswer): HelpFields => {
  if (!helpRequest) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  return helpRequest;
};

/** Asks for help as a resident of 新垵. */
export const askForHelp = async (
  world: World,
  sequence: number,
  at: string,
  more: object = {},
): Promise<HelpFields> => {
  const asker = (await world.actor('resident', { person: identityNumber(sequence) })).at(at);
  return helpOf(
    await actOnHelp(asker, 'askForHelp', {
      village: places.xinan,
      person: person(sequence),
      words: '照片要几寸的？',
      ...more,
    }),
  );
};

/** Returns a help request as an actor sees it. */
export const findHelp = async (by: Actor, number: string): Promise<HelpFields | null> => {
  const query = `query ($number: ID!) { helpRequest(number: $number) { ${HELP} } }`;
  return (await by.send<{ helpRequest: HelpFields | null }>(query, { number })).data.helpRequest;
};

/** Returns the numbers in a list of help requests. */
export const listHelp = async (by: Actor, list: string): Promise<string[]> => {
  const { data, body } = await by.send<{ list: { edges: { node: { number: string } }[] } | null }>(
    `{ list: ${list} { edges { node { number } } } }`,
  );
  if (!data?.list) throw new Error(body);
  return data.list.edges.map(({ node }) => node.number);
};
