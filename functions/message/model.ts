import * as z from 'zod';

/** The ways in which messages reach a person. */
export const CHANNELS = ['SMS', 'EMAIL'] as const;
const channel = z.enum(CHANNELS);
export type Channel = z.infer<typeof channel>;

const districts = z.union([z.literal('ALL'), z.array(z.string())]);
/** The channels of a stage, each with the districts that it serves. */
export const OfferedChannels = z.object({ SMS: districts.optional(), EMAIL: districts.optional() });
export type OfferedChannels = z.infer<typeof OfferedChannels>;

/** Lists the channels that a stage has for a district. */
export const listChannels = (offered: OfferedChannels, district: string): Channel[] =>
  CHANNELS.filter((one) => offered[one] === 'ALL' || offered[one]?.includes(district));

/** A request that set preferences, so that its retry takes no effect. */
const sent = z.object({ actor: z.string(), key: z.string(), payload: z.string() });

/** An address that a window replaced or removed: kept until whoever reads there was told. */
export const ReplacedAddress = z.object({
  at: z.string(),
  /** The window at which it was replaced, and the case on which. */
  window: z.string(),
  number: z.string(),
  channel,
  lang: z.enum(['ZH', 'EN']),
  sealedAddress: z.string(),
  addressHash: z.string().optional(),
  setAfterStop: z.string().optional(),
});
export type ReplacedAddress = z.infer<typeof ReplacedAddress>;

/** The name of a replaced address among those of its contact, by the instant in milliseconds. */
export const replacedName = (instant: number): string => `at${instant}`;

/** What a person agreed to in a district: kept under the hash of their document, the address sealed apart from all else. */
export const Contact = z.object({
  /** Discriminator: shares the table with cases. */
  kind: z.literal('CONTACT'),
  district: z.string(),
  version: z.number(),
  /** Absent: no messages. */
  channel: channel.optional(),
  lang: z.enum(['ZH', 'EN']),
  namesMatter: z.boolean(),
  /** The address, sealed; `shown` is its mask. No other item has a field of this name: see `functions/deliver/attributes.ts`. */
  sealedAddress: z.string().optional(),
  shown: z.string().optional(),
  /** The keyed hash of the address, by which a reply from there is found. */
  addressHash: z.string().optional(),
  /** Whether nothing but a code may go to the address, because nobody proved it. Absent in contacts of earlier releases. */
  unconfirmed: z.boolean().optional(),
  /** The instant of the last stop from that address that they knew of when they agreed: only a later one counts. */
  setAfterStop: z.string().optional(),
  /** Addresses that windows replaced, by `replacedName`. */
  replaced: z.record(z.string(), ReplacedAddress).optional(),
  /** When they agreed or declined; absent once erased. */
  setAt: z.string().optional(),
  /** The window at which a clerk recorded it. */
  window: z.string().optional(),
  /** When the recipient asked the sender to stop. */
  stoppedAt: z.string().optional(),
  /** The last requests, newest first. */
  requests: z.array(sent),
});
export type Contact = z.infer<typeof Contact>;

/** The sealed address. */
export const SealedAddress = z.object({ address: z.string() });

/** A sealed code, and the address to which it goes. */
export const SealedCode = z.object({ address: z.string(), code: z.string() });

/** The code that was sent last to an address of a person, which proves that they read there. */
export const AddressCode = z.object({
  /** Discriminator: shares the table with cases. */
  kind: z.literal('ADDRESS_CODE'),
  /** How its event names it. */
  number: z.string(),
  district: z.string(),
  /** How many codes there were, with this one: the position in its event. */
  version: z.number(),
  /** The hash under which the contact lies; absent once erased. */
  person: z.string().optional(),
  channel,
  lang: z.enum(['ZH', 'EN']),
  addressHash: z.string(),
  /** For the sender of messages; whoever compares computes the code anew. */
  sealedCode: z.string().optional(),
  askedAt: z.string(),
  /** How many codes were entered. */
  tries: z.number(),
  /** The last stop from the address before the code: the code overrides no later one. */
  afterStop: z.string().optional(),
  /** The last requests, newest first. */
  requests: z.array(sent),
});
export type AddressCode = z.infer<typeof AddressCode>;

/** How far a message has come. */
const state = z.enum(['QUEUED', 'HELD', 'SENT', 'FAILED', 'STOPPED']);

/** The message about one act: an item of its own beside that of the act, without the address. */
export const Delivery = z.object({
  /** Discriminator: shares the partition with cases. */
  kind: z.literal('DELIVERY'),
  /** The event's: number and position. */
  id: z.string(),
  state,
  channel,
  /** The last step. */
  at: z.string(),
  /** When a run began to send it; absent once nothing was sent for certain. */
  claimedAt: z.string().optional(),
  /** Whether it may be tried again although it failed. */
  again: z.boolean().optional(),
});
export type Delivery = z.infer<typeof Delivery>;
