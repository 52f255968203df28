import { AskFailure } from '../ask';
import { decodeBytes, decodeJson } from '../base64url';
import { presentTime } from '../clock';
import { type BearerClaim, readBearer } from './bearer';
import { type OfflineField, readFields } from './offlineFields';
import { loadPublished } from './published';
import { isBase64Url, isRecord, type ReadToken, readToken } from './token';

/** UNLISTED: it could not be checked whether it was revoked. */
type CheckedStatus = 'VALID' | 'EXPIRED' | 'REVOKED' | 'UNLISTED';

/** What this device finds out about a certificate by itself, with published files only. */
export type OfflineCheck =
  | { readonly status: 'INVALID' }
  | {
      readonly status: CheckedStatus;
      /** When the list was published by which it was checked whether it was revoked; null: UNLISTED, or expired without one. */
      readonly listedAt: string | null;
      readonly document: { readonly zh: string; readonly en: string };
      readonly number: string;
      readonly issuedAt: string;
      readonly expiresAt: string;
      readonly holder: string | null;
      readonly fields: readonly OfflineField[];
    };

const INVALID: OfflineCheck = { status: 'INVALID' };

/** Verifies a token with the published keys and status list. Throws AskFailure: the keys were never fetched. */
export const checkOffline = async (token: string, keysPath: string): Promise<OfflineCheck> => {
  const read = await readToken(token);
  if (read?.header.typ !== 'dc+sd-jwt' || !(await isSigned(read, keysPath))) return INVALID;
  const { payload, parts } = read;
  const { exp, iat, sub, document } = payload;
  if (typeof exp !== 'number' || typeof iat !== 'number' || typeof sub !== 'string') return INVALID;
  const holder = parts.find(({ place, name }) => place === '' && name === 'name')?.value;
  return {
    ...(await statusOf(read, exp, keysPath)),
    document: {
      zh: isRecord(document) ? String(document.zh) : '',
      en: isRecord(document) ? String(document.en) : '',
    },
    number: sub,
    issuedAt: new Date(iat * 1000).toISOString(),
    expiresAt: new Date(exp * 1000).toISOString(),
    holder: typeof holder === 'string' ? holder : null,
    fields: readFields(payload.labels, parts),
  };
};

/** Finds the claim by which the bearer is checked. Undefined: the token does not show it. */
export const findBearer = async (token: string): Promise<BearerClaim | undefined> => {
  const read = await readToken(token);
  return readBearer(read?.parts.find(({ place, name }) => place === '' && name === 'bearer')?.value);
};

type Signed = Pick<ReadToken, 'signed' | 'header'>;

const isSigned = async ({ signed, header }: Signed, keysPath: string): Promise<boolean> => {
  const [head = '', body = '', signature = ''] = signed.split('.');
  const jwk = (await loadKeys(keysPath)).find(({ kid }) => kid !== undefined && kid === header.kid);
  if (header.alg !== 'ES256' || !jwk) return false;
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify']);
  const said = new TextEncoder().encode(`${head}.${body}`);
  return isBase64Url(signature) && crypto.subtle.verify(algorithm, key, decodeBytes(signature), said);
};

type PublishedKey = JsonWebKey & { readonly kid?: string };

const loadKeys = async (path: string): Promise<readonly PublishedKey[]> => {
  const text = await loadPublished(path);
  if (text === undefined) throw new AskFailure('offline', 'no keys');
  return (JSON.parse(text) as { readonly keys: readonly PublishedKey[] }).keys;
};

const statusOf = async ({ payload }: ReadToken, exp: number, keysPath: string) => {
  const { status } = payload;
  const place = isRecord(status) ? status.status_list : undefined;
  const listed =
    isRecord(place) && typeof place.idx === 'number' && typeof place.uri === 'string'
      ? await readStatus(place.uri, place.idx, keysPath)
      : undefined;
  return { status: wordOf(listed, exp), listedAt: listed?.listedAt ?? null };
};

const wordOf = (listed: Listed | undefined, exp: number): CheckedStatus => {
  if (listed?.isRevoked) return 'REVOKED';
  if (presentTime() >= exp * 1000) return 'EXPIRED';
  return listed ? 'VALID' : 'UNLISTED';
};

/** What a status list says of a certificate, and when it was published. */
type Listed = { readonly isRevoked: boolean; readonly listedAt: string };

/** Reads a certificate's bit of its status list. Undefined: there is no such list here, or it is too old. */
const readStatus = async (uri: string, index: number, keysPath: string): Promise<Listed | undefined> => {
  const { pathname, search } = new URL(uri);
  // the page has the endpoint at its own origin; its content security policy allows no other
  const token = await loadPublished(pathname + search);
  if (token === undefined) return undefined;
  const [header, payload] = token.split('.').slice(0, 2).map(decodeJson);
  if (!isRecord(header) || !isRecord(payload) || header.typ !== 'statuslist+jwt') return undefined;
  if (payload.sub !== uri || !(await isSigned({ signed: token, header }, keysPath))) return undefined;
  const { iat, exp, status_list: list } = payload;
  if (typeof iat !== 'number' || typeof exp !== 'number' || presentTime() >= exp * 1000) return undefined;
  if (!isRecord(list) || list.bits !== 1 || typeof list.lst !== 'string') return undefined;
  const bytes = await inflate(decodeBytes(list.lst));
  const isRevoked = (((bytes[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;
  return { isRevoked, listedAt: new Date(iat * 1000).toISOString() };
};

const inflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};
