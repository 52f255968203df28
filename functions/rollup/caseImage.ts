import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import { Case } from '../case/model.ts';

/** What counting needs of a case. */
const CaseImage = Case.pick({
  number: true,
  district: true,
  village: true,
  matter: true,
  window: true,
  events: true,
});
export type CaseImage = z.infer<typeof CaseImage>;

/** The case that a stream record shows; undefined for a removal, and for an item that says it is of another kind. Throws when it is not a case. */
export const readCaseImage = (record: DynamoDBRecord): CaseImage | undefined => {
  const image = record.dynamodb?.NewImage;
  // what lies beside the cases in their table names its kind; the stream's filter leaves it out already
  if (!image || 'kind' in image) return undefined;
  // the event's attribute values are those of the SDK, with text for bytes, which a case has none of
  return CaseImage.parse(unmarshall(z.record(z.string(), z.custom<never>()).parse(image)));
};
