import type { APIGatewayProxyEventV2 } from 'aws-lambda';

type Body = Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'>;

const MARK = '\uFEFF';
const MARK_BYTES = Buffer.from(MARK);

/** Removes the byte order mark that some clients put before JSON; parsers may ignore it (RFC 8259, section 8.1). */
export const removeByteOrderMark = <T extends Body>(event: T): T => {
  const { body = '', isBase64Encoded } = event;
  if (!isBase64Encoded) return body.startsWith(MARK) ? { ...event, body: body.slice(1) } : event;
  // the three bytes of the mark are exactly the first four characters of base64
  return body.startsWith(MARK_BYTES.toString('base64')) ? { ...event, body: body.slice(4) } : event;
};
