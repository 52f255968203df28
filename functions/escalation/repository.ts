import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Escalation } from '../case/escalation.ts';
import { type Page, type PageRequest, queryPage } from '../dynamodb/queryPage.ts';

/** An overdue item as the sparse index projects it: a case (also for its rating) or a help request. */
export const Late = z.object({
  number: z.string(),
  district: z.string(),
  village: z.string().optional(),
  matter: z.string().optional(),
  matterVersion: z.number().optional(),
  applicant: z.object({ name: z.string(), identityNumber: z.string() }).optional(),
  escalation: Escalation,
});
export type Late = z.infer<typeof Late>;

/** A position in the list of overdue items. */
export const LatePosition = z.object({ pk: z.string(), sk: z.string(), escalatedAt: z.string() });
export type LatePosition = z.infer<typeof LatePosition>;

/** One page of overdue items, the oldest first. */
export type LatePage = Page<Late, LatePosition>;

const WHOLE_PAGE = 500;

/** Overdue items in DynamoDB: a sparse index of escalated items. */
export const createEscalationRepository = (db: DynamoDBDocumentClient, table: string) => {
  const list = async (district: string, { first, after }: PageRequest<LatePosition>): Promise<LatePage> => {
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
      items: items.map((item) => ({ node: Late.parse(item), position: LatePosition.parse(item) })),
      hasMore: following !== undefined,
    };
  };

  return {
    /** Lists a page of the overdue items of a district. */
    list,

    /** Loads the escalations of all overdue items of a district, by number. */
    async all(district: string): Promise<ReadonlyMap<string, Escalation>> {
      const all = new Map<string, Escalation>();
      let after: LatePosition | undefined;
      do {
        const page = await list(district, { first: WHOLE_PAGE, ...(after && { after }) });
        for (const { node } of page.items) all.set(node.number, node.escalation);
        after = page.hasMore ? page.items.at(-1)?.position : undefined;
      } while (after);
      return all;
    },
  };
};
