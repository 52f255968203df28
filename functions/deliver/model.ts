import * as z from 'zod';
import type { Channel } from '../message/model.ts';

const Bilingual = z.object({ zh: z.string(), en: z.string() });

/** What the sender of messages reads of an event of the bus. */
export const BusMessage = z.object({
  source: z.enum([
    'tongban.cases',
    'tongban.help',
    'tongban.appointments',
    'tongban.messages',
    'tongban.codes',
  ]),
  detail: z.object({
    id: z.string(),
    number: z.string(),
    district: z.string(),
    type: z.string(),
    message: Bilingual.nullable(),
    // absent in events of earlier releases
    messageToAgent: Bilingual.nullable().default(null),
  }),
});
export type BusMessage = z.infer<typeof BusMessage>;

/** A message ready to be sent. */
export type Outgoing = {
  /** Of the event and whom it is told to: the same for every try. */
  readonly id: string;
  readonly district: string;
  readonly address: string;
  readonly lang: 'zh' | 'en';
  /** Names the wording, for gateways that know templates by name. */
  readonly template: string;
  /** What the wording names: the last characters of the number, or a code. */
  readonly parameters: { readonly tail: string } | { readonly code: string };
  readonly signature: string;
  readonly text: string;
};

/** SENT: taken over. STOPPED: the recipient asked for no more. REFUSED: will never be sent. */
export type SendResult = 'SENT' | 'STOPPED' | 'REFUSED';

/** Nothing was sent for certain: it may be tried again. Any other error leaves that open. */
export class NotSent extends Error {}

/** Sends messages by one channel. Throws NotSent. */
export type Sender = {
  send(message: Outgoing): Promise<SendResult>;
  /** Whether a message that is sent again has no effect. */
  readonly isIdempotent: boolean;
};

/** Finds the sender of a channel for a district; undefined: the stage has none. */
export type FindSender = (channel: Channel, district: string) => Sender | undefined;
