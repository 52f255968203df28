import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Escalation } from '../case/escalation.ts';
import { type Page, type PageRequest, parseLater, queryPage } from '../dynamodb/queryPage.ts';
import { MaskedPerson } from '../identity/mask.ts';
import { spreadListed } from '../record/listed.ts';

/** An overdue item as the sparse index projects it: a case (also for its rating) or a help request. */
export const OverdueItem = z.preprocess(
  spreadListed,
  z.object({
    number: z.string(),
    district: z.string(),
    village: z.string().optional(),
    matter: z.string().optional(),
    matterVersion: z.number().optional(),
    applicant: MaskedPerson.optional(),
    escalation: Escalation,
  }),
);
export type OverdueItem = z.infer<typeof OverdueItem>;

/** A position in the list of overdue items. */
export const OverduePosition = z.object({ pk: z.string(), sk: z.string(), escalatedAt: z.string() });
export type OverduePosition = z.infer<typeof OverduePosition>;

/** One page of overdue items, the oldest first. */
export type OverduePage = Page<OverdueItem, OverduePosition>;

/** Overdue items in DynamoDB: a sparse index of escalated items. */
export const createEscalationRepository = (db: DynamoDBDocumentClient, table: string) => {
  const list = async (
    district: string,
    { first, after }: PageRequest<OverduePosition>,
  ): Promise<OverduePage> => {
    const { items, following } = await queryPage(
      db,
      {
        TableName: table,
        IndexName: 'byEscalation',
        KeyConditionExpression: 'escalatedIn = :district',
        ExpressionAttributeValues: { ':district': district },
      },
      { first, after: after && { ...after, escalatedIn: district } },
    );
    return {
      items: items.map((item) => parseLater(OverduePosition.parse(item), () => OverdueItem.parse(item))),
      hasMore: following !== undefined,
    };
  };

  return {
    /** Lists a page of the overdue items of a district. */
    list,
  };
};
