import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import { Case } from '../case/model.ts';
import { Help } from '../help/model.ts';
import { Ticket } from '../queue/model.ts';

/** What counting needs of a case. */
const CaseImage = Case.pick({
  number: true,
  district: true,
  village: true,
  matter: true,
  window: true,
  events: true,
}).extend({ kind: z.literal('CASE').default('CASE') });
export type CaseImage = z.infer<typeof CaseImage>;

/** What counting needs of a help request. */
const HelpImage = Help.pick({
  kind: true,
  number: true,
  district: true,
  village: true,
  matter: true,
  events: true,
});
export type HelpImage = z.infer<typeof HelpImage>;

/** What counting needs of a ticket. */
const TicketImage = Ticket.pick({
  kind: true,
  number: true,
  district: true,
  window: true,
  matter: true,
  events: true,
});
export type TicketImage = z.infer<typeof TicketImage>;

/**
 * What is counted, as the stream shows it. Another kind of item joins here with a `number` that no other item has, its
 * `district`, a `matter` if it has one, and its chained `events`; then `readImage` and `countEvents` ask for an answer
 * (`countHelp.ts` beside `countCase.ts`), and the stream's filter in `infra/stacks/events.ts` must let its kind through.
 */
export type Image = CaseImage | HelpImage | TicketImage;

/** What a stream record shows to be counted; undefined for a removal and for kinds that are not. Throws on an item that is not what it says. */
export const readImage = (record: DynamoDBRecord): Image | undefined => {
  const item = record.dynamodb?.NewImage;
  // the event's attribute values are those of the SDK, with text for bytes, which nothing counted has
  return item && imageOf(unmarshall(z.record(z.string(), z.custom<never>()).parse(item)));
};

/** What of an item of the cases table is counted; undefined for kinds that are not. Throws on an item that is not what it says. */
export const imageOf = (item: Readonly<Record<string, unknown>>): Image | undefined => {
  // a case names no kind
  switch (item.kind ?? 'CASE') {
    case 'CASE':
      return CaseImage.parse(item);
    case 'TICKET':
      return TicketImage.parse(item);
    case 'HELP':
      return HelpImage.parse(item);
    default:
      return undefined;
  }
};
