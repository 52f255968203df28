import * as z from 'zod';
import type { PersonIndex } from '../identity/personIndex.ts';
import { hashAddress, readAddress } from '../message/address.ts';
import { type ReplyWord, readReplyWord } from '../message/replyWords.ts';
import type { StopRepository } from '../message/stopRepository.ts';
import { isRefused } from '../refusal/refusal.ts';
import { verifyWebhook } from './verifyWebhook.ts';

/** What takes replies from gateways: their secrets by district, and where stops are recorded. */
export type ReplyServices = {
  readonly stops: StopRepository;
  readonly personIndex: Pick<PersonIndex, 'fingerprint'>;
  readonly gateways: Readonly<Record<string, string>>;
  loadSecrets(id: string): Promise<readonly string[]>;
};

/** A webhook as it came in. */
export type IncomingWebhook = {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
};

/** TAKEN says nothing of the number: neither whether anybody gets messages there, nor whether it stopped any. */
export type ReplyResult = 'TAKEN' | 'UNSIGNED' | 'MALFORMED' | 'TOO_MANY' | 'BUSY';

const Addressed = z.looseObject({ data: z.looseObject({ district: z.string() }) });
const Reply = z.object({
  type: z.literal('message.reply'),
  data: z.object({ district: z.string(), from: z.string().max(40), text: z.string().max(1_000) }),
});

/** Replies that a gateway may hand on in a minute. */
const MOST_A_MINUTE = 300;
const MOST_TRIES = 5;

/** Takes the reply to a text message from a district's gateway: words end messages to its sender's number, or resume them. */
export const takeReply = async (
  services: ReplyServices,
  webhook: IncomingWebhook,
  now: Date,
): Promise<ReplyResult> => {
  const given = parseJson(webhook.body);
  const district = Addressed.safeParse(given).data?.data.district ?? '';
  const secret = Object.hasOwn(services.gateways, district) ? services.gateways[district] : undefined;
  if (secret === undefined) return 'UNSIGNED';
  const id = verifyWebhook(await services.loadSecrets(secret), webhook, now);
  if (id === undefined) return 'UNSIGNED';
  const minute = now.toISOString().slice(0, 16);
  if (!(await services.stops.count(district, minute, MOST_A_MINUTE))) return 'TOO_MANY';
  const reply = Reply.safeParse(given).data?.data;
  const address = reply && readAddress('SMS', reply.from);
  if (!address || isRefused(address)) return 'MALFORMED';
  const word = readReplyWord(reply.text);
  return word ? record(services, district, address.value, { id, at: now.toISOString(), word }) : 'TAKEN';
};

const record = async (
  { stops, personIndex }: ReplyServices,
  district: string,
  address: string,
  reply: { readonly id: string; readonly at: string; readonly word: ReplyWord },
): Promise<ReplyResult> => {
  const addressHash = await hashAddress(personIndex, address);
  for (let tries = 0; tries < MOST_TRIES; tries += 1)
    if (await stops.record(district, addressHash, reply)) return 'TAKEN';
  return 'BUSY';
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
