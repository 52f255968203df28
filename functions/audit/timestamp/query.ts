// RFC 3161: the request and the head of the response, in DER

/** A request for a SHA-256 hash (32 bytes), with the authority's certificate, so that anybody can verify it later. */
export const buildQuery = (hash: Uint8Array): Buffer => {
  if (hash.length !== 32) throw new Error('not a SHA-256 hash');
  return Buffer.concat([VERSION_AND_ALGORITHM, hash, WITH_CERTIFICATE]);
};

// SEQUENCE of 57 bytes { 1, SEQUENCE of 49 { SEQUENCE of 13 { sha256, NULL }, OCTET STRING of 32
const VERSION_AND_ALGORITHM = Buffer.from('30390201013031300d060960864801650304020105000420', 'hex');
// certReq TRUE }
const WITH_CERTIFICATE = Buffer.from('0101ff', 'hex');

const SEQUENCE = 0x30;
const INTEGER = 0x02;
// granted, and granted with modifications
const MOST_GRANTED = 1;

/** Whether a response grants a timestamp and holds this hash. Who signed it, `npm run verify` checks. */
export const isGranted = (response: Uint8Array, hash: Uint8Array): boolean => {
  const bytes = Buffer.from(response);
  const status = contentAt(bytes, SEQUENCE, contentAt(bytes, SEQUENCE, 0) ?? bytes.length);
  const value = status === undefined ? undefined : contentAt(bytes, INTEGER, status);
  return value !== undefined && (bytes[value] ?? 9) <= MOST_GRANTED && bytes.includes(Buffer.from(hash));
};

/** Returns where the content of an element begins. Undefined: there is no such element. */
const contentAt = (bytes: Buffer, tag: number, at: number): number | undefined => {
  const length = bytes[at + 1];
  if (bytes[at] !== tag || length === undefined) return undefined;
  return at + 2 + (length < 0x80 ? 0 : length - 0x80);
};
