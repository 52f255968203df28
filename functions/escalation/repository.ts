import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Escalation } from '../case/escalation.ts';

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

/** One page of what is late, the longest waiting first, each with its position. */
export type LatePage = {
  readonly late: readonly { readonly one: Late; readonly position: LatePosition }[];
  readonly hasMore: boolean;
};

type Page = { readonly first: number; readonly after?: LatePosition };

const WHOLE_PAGE = 500;

/** What was brought up and is not done yet, in DynamoDB: an index that only such items are in. */
export const createEscalationRepository = (db: DynamoDBDocumentClient, table: string) => {
  const list = async (district: string, { first, after }: Page): Promise<LatePage> => {
    const { Items = [], LastEvaluatedKey } = await db.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'byEscalation',
        KeyConditionExpression: 'escalatedIn = :district',
        ExpressionAttributeValues: { ':district': district },
        Limit: first + 1,
        ...(after && { ExclusiveStartKey: { ...after, escalatedIn: district } }),
      }),
    );
    const late = Items.map((item) => ({ one: Late.parse(item), position: LatePosition.parse(item) }));
    return { late: late.slice(0, first), hasMore: late.length > first || LastEvaluatedKey !== undefined };
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
        for (const { one } of page.late) all.set(one.number, one.escalation);
        after = page.hasMore ? page.late.at(-1)?.position : undefined;
      } while (after);
      return all;
    },
  };
};
