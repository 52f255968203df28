import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type DefinitionNode, type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';
import { computeCost } from '../documentCost.ts';
import { weighDocument } from '../documentWeight.ts';
import { LIMITS } from '../limits.ts';
import { measureLongestText } from '../longestText.ts';
import { measureMostNames } from '../mostNames.ts';
import { measureLongestList } from '../variableLists.ts';
import { describeExcess, HASH_ONLY, type RequestBody, readBody } from './readBody.ts';
import { createRefusedAnswer, HASH_REFUSED, hideReason } from './refusedRequest.ts';

type Answer = APIGatewayProxyStructuredResultV2;
type Guard = (event: APIGatewayProxyEventV2) => Promise<Answer | ((answer: Answer) => Promise<void>)>;

const KEPT_DOCUMENTS = 200;

/** The request policy of a stage. */
export type RequestPolicy = {
  /** Development: enables introspection, and gives reasons for refusals. */
  readonly introspection: boolean;
  /** Whether a document is on the allow list. */
  readonly document: (text: string) => boolean;
};

/** Refuses malformed and too expensive requests before any other work: no token, table or key is read. */
export const guardRequests = (schema: GraphQLSchema, allowed: RequestPolicy): Guard => {
  const reasonAgainst = createCheck(schema, allowed);
  return async (event) => {
    const body = readBody(event);
    if (body === HASH_ONLY) return HASH_REFUSED;
    const most = event.headers.authorization === undefined ? LIMITS.publicCost : LIMITS.cost;
    const reason = typeof body === 'string' ? body : reasonAgainst(body, most);
    if (reason !== undefined) return createRefusedAnswer(allowed.introspection ? reason : undefined);
    return async (answer) => {
      if (!allowed.introspection) hideReason(answer);
    };
  };
};

const createCheck = (schema: GraphQLSchema, allowed: RequestPolicy) => {
  // accepted documents; clients send the same few again and again
  const kept = new Map<string, DocumentNode>();
  return ({ query, variables }: RequestBody, mostCost: number): string | undefined => {
    if (!allowed.document(query)) return 'The document is not on the allow list of this stage.';
    const document = kept.get(query) ?? readDocument(query, allowed.introspection);
    if (typeof document === 'string') return document;
    if (!document.definitions.every((one) => hasRoot(schema, one)))
      return 'This schema has no such operation type.';
    if (kept.size >= KEPT_DOCUMENTS) kept.clear();
    kept.set(query, document);
    if (measureLongestText(variables) > LIMITS.textCharacters)
      return describeExcess('characters in a text', LIMITS.textCharacters);
    if (measureMostNames(variables) > LIMITS.objectNames)
      return describeExcess('names in an object', LIMITS.objectNames);
    if (measureLongestList(schema, document, variables ?? {}) > LIMITS.listItems)
      return describeExcess('entries in a list', LIMITS.listItems);
    return computeCost(schema, document, variables ?? {}) > mostCost
      ? describeExcess('fields to answer', mostCost)
      : undefined;
  };
};

// subscriptions pass validation and would fail on execution
const hasRoot = (schema: GraphQLSchema, one: DefinitionNode): boolean =>
  one.kind !== Kind.OPERATION_DEFINITION || Boolean(schema.getRootType(one.operation));

const readDocument = (query: string, introspection: boolean): DocumentNode | string => {
  try {
    const document = parse(query, { noLocation: true, maxTokens: LIMITS.tokens });
    const weight = weighDocument(document, introspection);
    for (const what of ['depth', 'fields', 'aliases', 'directives', 'listItems'] as const)
      if (weight[what] > LIMITS[what]) return describeExcess(what, LIMITS[what]);
    return document;
  } catch (error) {
    return error instanceof Error ? error.message : 'The document cannot be read.';
  }
};
