const SEQUENCE = 0x30;
const INTEGER = 0x02;

/**
 * Converts an ECDSA signature from DER, the format of KMS, to r‖s, the format of JOSE (RFC 7518, 3.4).
 * `size` is the length of one integer in bytes, 32 for P-256. Throws: not a DER signature of that size.
 */
export const toJoseSignature = (der: Uint8Array, size = 32): Buffer => {
  const [tag, length] = der;
  // two integers of at most 33 bytes: the length always fits DER's short form
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

// DER drops leading zeros and adds one before a high bit; JOSE has a fixed width
const padded = (bytes: Uint8Array, size: number): Buffer => {
  // zero: findIndex returns -1, which keeps the last byte
  const digits = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
  if (digits.length > size) throw new Error('not a signature of this size');
  return Buffer.concat([Buffer.alloc(size - digits.length), digits]);
};
