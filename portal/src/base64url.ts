/** Decodes base64url. */
export const decodeBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));

/** Encodes base64url. */
export const encodeBytes = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** Decodes a JSON text in base64url. Throws: malformed. */
export const decodeJson = (text: string): unknown => JSON.parse(new TextDecoder().decode(decodeBytes(text)));
