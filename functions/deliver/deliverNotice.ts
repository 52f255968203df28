import { isAuthorityInForce } from '../case/access.ts';
import { type Audience, addressCodeKey, bookerKey, type Key } from '../dynamodb/keys.ts';
import type { ContactSeal } from '../message/contactSeal.ts';
import { findQuietEnd, messageRulesOf } from '../message/messageRules.ts';
import { getCaseKey, getHelpKey, parseBookingNumber } from '../record/numbers.ts';
import { type Directory, todayIn } from '../registry/directory.ts';
import { backOff, describeError, type PutOff, type Received } from '../spread/oneMessage.ts';
import type { Act, DeliveryStore, MessageRecord, Recipient } from './deliveryStore.ts';
import { BusMessage, type FindSender, NotSent, type Sender, type SendResult } from './model.ts';
import { chooseWording, tailOf, type Wording, wordMessage } from './wording.ts';

/** What the sender of messages may reach. */
export type DeliverServices = {
  readonly store: DeliveryStore;
  readonly contactSeal: Pick<ContactSeal, 'open' | 'openCode'>;
  readonly registry: { find(district: string): Promise<Directory | undefined> };
  readonly findSender: FindSender;
  /** How often a message is given out before it is dead-lettered. */
  readonly tries: number;
};

/** A message on its way. */
type Sending = {
  readonly event: BusMessage;
  readonly act: Act;
  readonly wording: Wording;
  readonly directory: Directory;
  readonly recipient: Recipient & { readonly sealedAddress: string };
  readonly sender: Sender;
};

/** After so long, a run that claimed a message has ended: its time limit is shorter. */
const CLAIM_MS = 5 * 60_000;
/** A code that is tried for longer is over when it arrives. */
const CODE_TRIES = 4;
const CLAIMED: PutOff = { seconds: CLAIM_MS / 1_000 };

/**
 * Sends the messages about an event to the person whom it concerns and to their agent, if they agreed. Sends none twice:
 * a message whose fate is unknown has failed, unless its receiver tells repeats apart.
 */
export const deliverNotice = async (
  services: DeliverServices,
  { body, times }: Received,
  now: Date,
): Promise<PutOff | undefined> => {
  const event = BusMessage.parse(JSON.parse(body));
  const person = await deliverTo('PERSON', services, event, { times, now });
  const agent = await deliverTo('AGENT', services, event, { times, now });
  // what is asked for too early is put off anew
  return person && agent && agent.seconds < person.seconds ? agent : (person ?? agent);
};

type Try = { readonly times: number; readonly now: Date };

const deliverTo = async (
  to: Audience,
  services: DeliverServices,
  event: BusMessage,
  { times, now }: Try,
): Promise<PutOff | undefined> => {
  const { store, registry, findSender } = services;
  const wording = chooseWording(event, to);
  const act = wording && findAct(event, to);
  if (!act) return undefined;
  const { district } = event.detail;
  const directory = await registry.find(district);
  if (!directory) return undefined;
  const recipient = await findRecipient(store, event, act, todayIn(directory, now));
  if (!recipient?.channel || recipient.sealedAddress === undefined || recipient.unconfirmed) return undefined;
  const record = await openRecord(store, act, recipient.channel, {
    now,
    isTooMany: async () => !(await store.count(district, recipient.person, todayIn(directory, now))),
  });
  if (!record) return undefined;
  if (isOver(record)) return forgetReplaced(store, event, act, recipient);
  const at = now.toISOString();
  if (recipient.stoppedAt !== undefined) {
    await store.record(act, { state: 'STOPPED', at });
    return forgetReplaced(store, event, act, recipient);
  }
  const sender = findSender(recipient.channel, district);
  if (!sender) return store.record(act, { state: 'FAILED', at, again: true }).then(() => undefined);
  const { sealedAddress } = recipient;
  const sending = { event, act, wording, directory, recipient: { ...recipient, sealedAddress }, sender };
  return (
    (await holdWhileQuiet(services, sending, now)) ?? trySending(services, sending, record, { times, now })
  );
};

/** Finds whom a message reaches: the person, their agent while their authority is in force, or who reads at an address that was replaced. */
const findRecipient = async (
  store: DeliveryStore,
  { source, detail: { district } }: BusMessage,
  { item, index, to }: Act,
  today: string,
): Promise<Recipient | undefined> => {
  if (to === 'AGENT') {
    const agent = await store.findAgent(item);
    return agent && isAuthorityInForce(agent, today)
      ? store.findRecipient(district, agent.agentPerson)
      : undefined;
  }
  if (source === 'tongban.codes') return store.findCode(item, index);
  const person = await store.findPerson(item);
  if (person === undefined) return undefined;
  return source === 'tongban.messages'
    ? store.findReplaced(district, person, index)
    : store.findRecipient(district, person);
};

/** Removes an address that was replaced, once the message there is closed. */
const forgetReplaced = async (
  store: DeliveryStore,
  { source, detail: { district } }: BusMessage,
  { index }: Act,
  { person }: Recipient,
): Promise<undefined> => {
  if (source === 'tongban.messages') await store.forgetReplaced(district, person, index);
  return undefined;
};

const isOver = ({ state, again }: MessageRecord): boolean =>
  state === 'SENT' || state === 'STOPPED' || (state === 'FAILED' && !again);

/** Returns the record of a message, made and counted now if it has none. Undefined: another run has just made it. */
const openRecord = async (
  store: DeliveryStore,
  act: Act,
  channel: NonNullable<Recipient['channel']>,
  { now, isTooMany }: { readonly now: Date; isTooMany(): Promise<boolean> },
): Promise<MessageRecord | undefined> => {
  const found = await store.find(act);
  if (found) return found;
  const at = now.toISOString();
  if (!(await store.create(act, { channel, state: 'QUEUED', at }))) return undefined;
  if (!(await isTooMany())) return { state: 'QUEUED' };
  await store.record(act, { state: 'FAILED', at, again: false });
  return undefined;
};

const holdWhileQuiet = async (
  { store }: DeliverServices,
  { act, directory, event }: Sending,
  now: Date,
): Promise<PutOff | undefined> => {
  // somebody waits for a code
  if (event.source === 'tongban.codes') return undefined;
  const end = findQuietEnd(messageRulesOf(directory), now, directory.district.timeZone);
  if (!end) return undefined;
  await store.record(act, { state: 'HELD', at: now.toISOString() });
  return { seconds: Math.ceil((end.getTime() - now.getTime()) / 1_000) };
};

const trySending = async (
  services: DeliverServices,
  sending: Sending,
  { claimedAt }: MessageRecord,
  { times, now }: Try,
): Promise<PutOff | undefined> => {
  const { store, tries } = services;
  const { act, event, sender } = sending;
  const at = now.toISOString();
  if (claimedAt !== undefined && now.getTime() - Date.parse(claimedAt) < CLAIM_MS) return CLAIMED;
  // a run ended between sending and recording
  if (claimedAt !== undefined && !sender.isIdempotent) {
    await store.record(act, { state: 'FAILED', at, again: false });
    return undefined;
  }
  if (!(await store.claim(act, at, claimedAt))) return CLAIMED;
  const result = await sendOnce(services, sending, at);
  if (result !== 'NOT_SENT') {
    await recordResult(store, sending, result, at);
    return undefined;
  }
  const isCode = event.source === 'tongban.codes';
  const isLast = times >= (isCode ? Math.min(CODE_TRIES, tries) : tries);
  await store.record(act, { state: isLast ? 'FAILED' : 'QUEUED', at, again: isLast && !isCode });
  return isLast && isCode ? undefined : backOff(times);
};

/** Sends a claimed message. UNKNOWN: it may or may not have been sent, and is not sent again. */
const sendOnce = async (
  services: DeliverServices,
  sending: Sending,
  at: string,
): Promise<SendResult | 'NOT_SENT' | 'UNKNOWN'> => {
  const { event, act, wording, directory, recipient, sender } = sending;
  const { id, district, number } = event.detail;
  const { signature } = messageRulesOf(directory);
  const lang = recipient.lang === 'EN' ? 'en' : 'zh';
  const { address, code } = await openAddress(services, sending, at);
  const { namesMatter } = recipient;
  const text = wordMessage(event, wording, { to: act.to, lang, namesMatter, signature, code });
  const parameters = code === undefined ? { tail: tailOf(number) } : { code };
  const named = { template: wording, parameters, signature: signature[lang] };
  try {
    return await sender.send({ id: nameMessage(act), district, address, lang, ...named, text });
  } catch (error) {
    console.warn({ message: 'a message was not sent', id, ...describeError(error) });
    return error instanceof NotSent || sender.isIdempotent ? 'NOT_SENT' : 'UNKNOWN';
  }
};

/** Opens an address, on record in the access log of the item; one with its code was given by who waits for that. */
const openAddress = async (
  { store, contactSeal }: DeliverServices,
  { event, act, recipient: { person, sealedAddress } }: Sending,
  at: string,
): Promise<{ readonly address: string; readonly code?: string }> => {
  const { district } = event.detail;
  if (event.source === 'tongban.codes') return contactSeal.openCode(district, person, sealedAddress);
  await store.logView(act, at);
  return { address: await contactSeal.open(district, person, sealedAddress) };
};

/** Names a message: a gateway that knows repeats by their name sends one to each of the two whom an event is told to. */
const nameMessage = ({ id, to }: Act): string => (to === 'AGENT' ? `${id}-agent` : id);

const recordResult = async (
  store: DeliveryStore,
  { act, event, recipient }: Sending,
  result: SendResult | 'UNKNOWN',
  at: string,
): Promise<void> => {
  // an address that was replaced is no longer the contact's, and one that takes a code is not proven
  if (result === 'STOPPED' && event.source !== 'tongban.messages' && event.source !== 'tongban.codes')
    await store.stop(event.detail.district, recipient, at);
  await store.record(act, { ...RESULTS[result], at });
  await forgetReplaced(store, event, act, recipient);
};

const RESULTS = {
  SENT: { state: 'SENT' },
  STOPPED: { state: 'STOPPED' },
  REFUSED: { state: 'FAILED', again: false },
  UNKNOWN: { state: 'FAILED', again: false },
} as const;

/** Finds the item and the position of an event. Undefined: not one that a person is told of. */
const findAct = ({ source, detail: { id, number, district } }: BusMessage, to: Audience): Act | undefined => {
  const index = Number(id.slice(number.length + 1));
  const item = keyOf(source, number, district);
  return item && Number.isInteger(index) ? { item, index, id, to } : undefined;
};

const keyOf = (source: BusMessage['source'], number: string, district: string): Key | undefined => {
  switch (source) {
    case 'tongban.cases':
    case 'tongban.messages':
      return getCaseKey(number);
    case 'tongban.codes':
      return addressCodeKey(district, number);
    case 'tongban.help':
      return getHelpKey(number);
    case 'tongban.appointments': {
      const place = parseBookingNumber(number);
      return place && bookerKey(place.window, place.day, place.id);
    }
  }
};
