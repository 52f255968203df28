import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import { CaseFields } from '../case/model.ts';
import { Help } from '../help/model.ts';
import { Ticket } from '../queue/tickets/ticketModel.ts';
import { spreadListed } from '../record/listed.ts';

/** The fields of a case that counting needs. */
const CaseImage = z.preprocess(
  spreadListed,
  CaseFields.pick({
    number: true,
    district: true,
    village: true,
    matter: true,
    window: true,
    events: true,
  }).extend({ kind: z.literal('CASE').default('CASE') }),
);
export type CaseImage = z.infer<typeof CaseImage>;

/** The fields of a help request that counting needs. */
const HelpImage = Help.pick({
  kind: true,
  number: true,
  district: true,
  village: true,
  matter: true,
  events: true,
});
export type HelpImage = z.infer<typeof HelpImage>;

/** The fields of a ticket that counting needs. */
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
 * The stream image of a counted item. To count another kind of item, add it here with a unique `number`,
 * `district`, `matter` if any, and chained `events`. The compiler then asks for a case in `countEvents`
 * (see `countHelp.ts`). Also let its kind through the stream's filter in `infra/stacks/counting.ts`.
 */
export type Image = CaseImage | HelpImage | TicketImage;

/** Reads a stream record. Undefined: a removal, or a kind that is not counted. Throws: malformed. */
export const readImage = (record: DynamoDBRecord): Image | undefined => {
  const item = record.dynamodb?.NewImage;
  // the record's attribute values match the SDK's, except for binary ones, which no counted item has
  return item && parseImage(unmarshall(z.record(z.string(), z.custom<never>()).parse(item)));
};

/** Parses an item of the cases table. Undefined: a kind that is not counted. Throws: malformed. */
export const parseImage = (item: Readonly<Record<string, unknown>>): Image | undefined => {
  // cases have no discriminator
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
