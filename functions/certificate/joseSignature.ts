const SEQUENCE = 0x30;
const INTEGER = 0x02;

/**
 * Turns an ECDSA signature from DER, as KMS gives it, into r‖s, as JOSE wants it (RFC 7518, 3.4); `size` is the bytes
 * of one number, 32 for P-256. Throws when it is not a DER signature of that size.
 */
export const joseSignature = (der: Uint8Array, size = 32): Buffer => {
  const [tag, length] = der;
  // two numbers of at most 33 bytes: the length always fits the short form
  if (tag !== SEQUENCE || length !== der.length - 2) throw new Error('not a DER signature');
  const r = integerAt(der, 2);
  const s = integerAt(der, r.end);
  if (s.end !== der.length) throw new Error('not a DER signature');
  return Buffer.concat([padded(r.bytes, size), padded(s.bytes, size)]);
};

const integerAt = (der: Uint8Array, start: number): { bytes: Uint8Array; end: number } => {
  const length = der[start + 1] ?? 0;
  const end = start + 2 + length;
  if (der[start] !== INTEGER || length === 0) throw new Error('not a DER signature');
  return { bytes: der.subarray(start + 2, end), end };
};

// DER drops leading zeros, and adds one where the number would look negative; JOSE wants a fixed width
const padded = (bytes: Uint8Array, size: number): Buffer => {
  // of a number that is zero, -1 leaves its last byte
  const digits = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
  if (digits.length > size) throw new Error('not a signature of this size');
  return Buffer.concat([Buffer.alloc(size - digits.length), digits]);
};
