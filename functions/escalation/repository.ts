import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Escalation } from '../case/escalation.ts';
import { type Page, type PageRequest, queryPage } from '../dynamodb/queryPage.ts';

/** Something late as the sparse index shows it: a case, a rating or a request for help. */
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

/** A place in the list of what is late. */
export const LatePosition = z.object({ pk: z.string(), sk: z.string(), escalatedAt: z.string() });
export type LatePosition = z.infer<typeof LatePosition>;

/** One page of overdue items, the longest waiting first. */
export type LatePage = Page<Late, LatePosition>;

const WHOLE_PAGE = 500;

/** What was brought up and is not done yet, in DynamoDB: an index that only such items are in. */
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
    /** What is late in a district. */
    list,

    /** Everything that is late in a district, by its number. */
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
