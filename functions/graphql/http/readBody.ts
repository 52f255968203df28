import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { LIMITS } from '../limits.ts';

const RequestBody = z.object({
  query: z.string().min(1).max(LIMITS.documentCharacters),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});
/** The body of a GraphQL request. */
export type RequestBody = z.infer<typeof RequestBody>;

// Apollo's automatic persisted queries: clients first send the hash of a document, then the document
const HashOnly = z.object({
  query: z.undefined().optional(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) }),
});
/** The reason for refusing a request that sends only the hash of a document; the protocol's own word. */
export const HASH_ONLY = 'PersistedQueryNotSupported';

/** Reads the body of a request, or returns the reason for refusing it. JSON only (CSRF), no batches. */
export const readBody = ({
  headers,
  body = '',
  isBase64Encoded,
}: Pick<APIGatewayProxyEventV2, 'headers' | 'body' | 'isBase64Encoded'>): RequestBody | string => {
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(headers['content-type'] ?? ''))
    return 'The content type is not application/json.';
  // base64 has 4 characters per 3 bytes; UTF-8 text has at least one byte per character
  if (body.length > LIMITS.bodyBytes * (isBase64Encoded ? 4 / 3 : 1))
    return describeExcess('bytes', LIMITS.bodyBytes);
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  if (isDeeperThan(LIMITS.bodyDepth, text)) return describeExcess('levels in the body', LIMITS.bodyDepth);
  if (hasLoneSurrogate(text)) return 'A text of the body is not well-formed Unicode.';
  const parsed = parse(text);
  if (HashOnly.safeParse(parsed).success) return HASH_ONLY;
  const read = RequestBody.safeParse(parsed);
  return read.success ? read.data : 'The body is not one GraphQL request in JSON.';
};

/** Describes an exceeded limit. */
export const describeExcess = (of: string, limit: number): string => `Too much: at most ${limit} ${of}.`;

/** Whether an escaped string of a JSON text has a lone surrogate: no canonical JSON, no valid UTF-8. */
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

/** Whether a JSON text is nested too deeply; checked before parsing, stops at the first excess. */
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
