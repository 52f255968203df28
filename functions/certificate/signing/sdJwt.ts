import { createHash } from 'node:crypto';
import * as z from 'zod';

// SD-JWT (RFC 9901), as far as certificates need it: members of objects are disclosed, elements of lists are not

/** A member of an object, hidden behind its digest. */
export type Disclosure = { readonly text: string; readonly digest: string };

/** Hides a member of an object; the salt keeps others from guessing its value by the digest. */
export const discloseMember = (salt: string, name: string, value: unknown): Disclosure => {
  const text = Buffer.from(JSON.stringify([salt, name, value])).toString('base64url');
  return { text, digest: digestOf(text) };
};

/** Lists digests in an order that says nothing of their members. */
export const digestsOf = (disclosures: readonly Disclosure[]): { readonly _sd: string[] } => ({
  _sd: disclosures.map(({ digest }) => digest).toSorted(),
});

/** Writes a signed token and its disclosures, without a key of the holder. */
export const joinParts = (signed: string, disclosures: readonly Disclosure[]): string =>
  [signed, ...disclosures.map(({ text }) => text), ''].join('~');

/** Splits a token into the signed part and the disclosures. Undefined: no SD-JWT, or one with a key binding. */
export const splitParts = (
  token: string,
): { readonly signed: string; readonly disclosures: readonly string[] } | undefined => {
  const [signed = '', ...rest] = token.split('~');
  return rest.pop() === '' ? { signed, disclosures: rest } : undefined;
};

const Member = z.tuple([z.string(), z.string(), z.unknown()]);
type Claims = Readonly<Record<string, unknown>>;

/** Puts what was disclosed in its place. Undefined: a disclosure is malformed, repeated, or belongs nowhere. */
export const discloseClaims = (payload: Claims, disclosures: readonly string[]): Claims | undefined => {
  const hidden = new Map(disclosures.map((text) => [digestOf(text), text]));
  const shown = revealIn(payload, hidden);
  return hidden.size === 0 && new Set(disclosures).size === disclosures.length ? shown : undefined;
};

/** Reveals the members of an object and of objects within; takes each disclosure that it used out of `hidden`. */
const revealIn = (object: Claims, hidden: Map<string, string>): Claims => {
  const { _sd: digests = [], _sd_alg: _, ...plain } = object;
  const revealed = z
    .array(z.string())
    .parse(digests)
    .flatMap((digest) => takeMember(hidden, digest));
  const members = [...Object.entries(plain), ...revealed];
  if (new Set(members.map(([name]) => name)).size < members.length) throw new Error('a claim twice');
  return Object.fromEntries(
    members.map(([name, value]) => [name, isObject(value) ? revealIn(value, hidden) : value]),
  );
};

const takeMember = (hidden: Map<string, string>, digest: string): [string, unknown][] => {
  const text = hidden.get(digest);
  if (text === undefined) return [];
  hidden.delete(digest);
  const [, name, value] = Member.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  if (name === '_sd' || name === '...') throw new Error('a reserved name of a claim');
  return [[name, value]];
};

const isObject = (value: unknown): value is Claims =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
