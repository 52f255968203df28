import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { LIMITS } from './limits.ts';

const Body = z.object({
  query: z.string().min(1).max(LIMITS.documentCharacters),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});
/** What a POST to the endpoint holds. */
export type Body = z.infer<typeof Body>;

/** The body of a request; text when it is refused: why. One JSON object, not a list of them, and only as JSON: no form sends that. */
export const readBody = ({
  headers,
  body = '',
  isBase64Encoded,
}: Pick<APIGatewayProxyEventV2, 'headers' | 'body' | 'isBase64Encoded'>): Body | string => {
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(headers['content-type'] ?? ''))
    return 'The content type is not application/json.';
  // four characters of base64 hold three bytes, and text no fewer bytes than characters
  if (body.length > LIMITS.bodyBytes * (isBase64Encoded ? 4 / 3 : 1))
    return tooMuch('bytes', LIMITS.bodyBytes);
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  if (isDeeperThan(LIMITS.bodyDepth, text)) return tooMuch('levels in the body', LIMITS.bodyDepth);
  if (hasLoneSurrogate(text)) return 'A text of the body is not well-formed Unicode.';
  const read = Body.safeParse(parse(text));
  return read.success ? read.data : 'The body is not one GraphQL request in JSON.';
};

/** What a request has too much of. */
export const tooMuch = (of: string, limit: number): string => `Too much: at most ${limit} ${of}.`;

/** Whether an escaped string of a JSON text is ill-formed Unicode: it has no canonical form and no UTF-8. */
const hasLoneSurrogate = (text: string): boolean => {
  if (!/\\u[dD][89a-fA-F]/.test(text)) return false;
  let found = false;
  parse(text, (key, value) => {
    found ||= !key.isWellFormed() || (typeof value === 'string' && !value.isWellFormed());
    return value;
  });
  return found;
};

const parse = (text: string, reviver?: (key: string, value: unknown) => unknown): unknown => {
  try {
    return JSON.parse(text, reviver);
  } catch {
    return undefined;
  }
};

/** Whether a JSON text opens more levels than that: told before it is parsed, reading no further than it has to. */
export const isDeeperThan = (levels: number, text: string): boolean => {
  let open = 0;
  for (let at = 0; at < text.length && open <= levels; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open -= 1;
  }
  return open > levels;
};

const endOfString = (text: string, start: number): number => {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end;
};
