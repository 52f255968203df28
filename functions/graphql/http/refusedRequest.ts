import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { TOO_MUCH } from '../answerBudget.ts';
import { MISSING_FIELD } from '../errors/formatError.ts';
import { HASH_ONLY } from './readBody.ts';

const KEPT = [TOO_MUCH.extensions.code, MISSING_FIELD];

/** The same answer to every refused request: reveals neither the schema nor the reason. */
const REFUSED = {
  errors: [{ message: '请求未被接受 The request was not accepted.', extensions: { code: 'REFUSED' } }],
};
const BODY = `${JSON.stringify(REFUSED)}\n`;

/** Builds the answer to a refused request; with a reason in development only. */
export const createRefusedAnswer = (reason?: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 400,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: reason === undefined ? BODY : JSON.stringify({ errors: [{ ...REFUSED.errors[0], message: reason }] }),
});

/** Tells a client to send the document itself; status 200, as clients of this protocol expect. */
export const HASH_REFUSED: APIGatewayProxyStructuredResultV2 = {
  statusCode: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: `${JSON.stringify({ errors: [{ message: HASH_ONLY, extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] })}\n`,
};

/** Replaces 4xx answers of the GraphQL server (unknown fields, wrong types) by the same answer. */
export const hideReason = (answer: APIGatewayProxyStructuredResultV2): void => {
  const { statusCode = 200, headers } = answer;
  if (statusCode < 400 || statusCode >= 500 || statusCode === 401) return;
  // the way out is to ask for less, or to send a field: the asker must know
  if (KEPT.some((code) => answer.body?.includes(`"code":"${code}"`))) return;
  const type = headers?.['content-type'];
  Object.assign(answer, createRefusedAnswer(), type !== undefined && { headers: { 'content-type': type } });
};
