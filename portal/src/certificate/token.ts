import { decodeJson, encodeBytes } from '../base64url';

// SD-JWT (RFC 9901): the signed part, then one disclosure after each `~`

/** One thing that a token discloses; `place` is the object that holds it, '' for the token itself. */
export type Part = {
  readonly text: string;
  readonly place: '' | 'fields';
  readonly name: string;
  readonly value: unknown;
};

/** A token taken apart, before anything of it is verified. */
export type ReadToken = {
  readonly signed: string;
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly parts: readonly Part[];
};

/** Whether a text decodes as base64url. */
export const isBase64Url = (text: string): boolean => /^[\w-]+$/.test(text) && text.length % 4 !== 1;

/** Whether a value is an object with members. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The longest token that the endpoint reads: of a longer one, as somebody's link may hold, no part is hashed. */
const LONGEST = 12_000;

/** Whether this may be a token, by its length alone. */
export const isReadable = (token: string): boolean => token.length <= LONGEST;

/** Takes a token apart; each disclosure must belong to a digest that is signed. Undefined: none of ours. */
export const readToken = async (token: string): Promise<ReadToken | undefined> => {
  if (!isReadable(token)) return undefined;
  const [signed = '', ...disclosures] = token.split('~');
  if (disclosures.pop() !== '' || new Set(disclosures).size < disclosures.length) return undefined;
  try {
    const [header, payload] = signed.split('.').slice(0, 2).map(decodeJson);
    if (!isRecord(header) || !isRecord(payload)) return undefined;
    const parts = await Promise.all(disclosures.map((text) => readPart(text, payload)));
    return { signed, header, payload, parts };
  } catch {
    return undefined;
  }
};

const readPart = async (text: string, payload: ReadToken['payload']): Promise<Part> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const digest = encodeBytes(new Uint8Array(hash));
  const place = listsDigest(payload, digest) ? '' : 'fields';
  if (place === 'fields' && !listsDigest(payload.fields, digest)) throw new Error('belongs nowhere');
  const member = decodeJson(text);
  if (!Array.isArray(member) || typeof member[1] !== 'string') throw new Error('no member of an object');
  return { text, place, name: member[1], value: member[2] as unknown };
};

const listsDigest = (object: unknown, digest: string): boolean =>
  isRecord(object) && Array.isArray(object._sd) && object._sd.includes(digest);

/** Writes a token that shows some parts only. */
export const showParts = ({ signed, parts }: ReadToken, isShown: (part: Part) => boolean): string =>
  [signed, ...parts.filter(isShown).map(({ text }) => text), ''].join('~');
