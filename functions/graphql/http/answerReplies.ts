import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Faults } from '../../faults.ts';
import { type ReplyResult, type ReplyServices, takeReply } from '../../webhook/takeReply.ts';
import { answerFailure } from './publicRoutes.ts';

/** The path to which gateways hand on replies to text messages. */
export const REPLIES_PATH = 'message-replies';

/** Characters of a body: the longest reply, escaped and in base64. More is read by nobody: it is not even signed yet. */
const MOST_CHARACTERS = 16_384;

const AGAIN = { 'retry-after': '60' };
const TOO_LARGE: APIGatewayProxyStructuredResultV2 = { statusCode: 413 };
const ANSWERS: Readonly<Record<ReplyResult, APIGatewayProxyStructuredResultV2>> = {
  TAKEN: { statusCode: 204 },
  UNSIGNED: { statusCode: 401 },
  MALFORMED: { statusCode: 400 },
  TOO_MANY: { statusCode: 429, headers: AGAIN },
  BUSY: { statusCode: 503, headers: AGAIN },
};

/** Answers `POST /message-replies`: a signed webhook with the reply to a text message. */
export const answerReplies =
  (services: ReplyServices, faults: Faults) =>
  async ({
    rawPath,
    requestContext: { http, timeEpoch },
    headers,
    body = '',
    isBase64Encoded,
  }: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2 | undefined> => {
    if (!rawPath.endsWith(`/${REPLIES_PATH}`) || http.method !== 'POST') return undefined;
    if (body.length > MOST_CHARACTERS) return TOO_LARGE;
    const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
    return takeReply(services, { headers, body: text }, new Date(timeEpoch)).then(
      (result) => ANSWERS[result],
      (error: unknown) => answerFailure(error, faults),
    );
  };
