import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** The one answer to every request that is refused before it runs: it says nothing of the schema, nor of why. */
const REFUSED = {
  errors: [{ message: '请求未被接受 The request was not accepted.', extensions: { code: 'REFUSED' } }],
};
const BODY = `${JSON.stringify(REFUSED)}\n`;

/** The answer to a refused request; with its reason where people develop. */
export const refusedRequest = (reason?: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 400,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: reason === undefined ? BODY : JSON.stringify({ errors: [{ ...REFUSED.errors[0], message: reason }] }),
});

/** Gives whatever was refused further in (unknown fields, values of the wrong type) the same answer. */
export const hideReason = (answer: APIGatewayProxyStructuredResultV2): void => {
  const { statusCode = 200, headers } = answer;
  if (statusCode < 400 || statusCode >= 500 || statusCode === 401) return;
  const type = headers?.['content-type'];
  Object.assign(answer, refusedRequest(), type !== undefined && { headers: { 'content-type': type } });
};
