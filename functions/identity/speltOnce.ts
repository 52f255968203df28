/** Whether the signature of a token (JWS) is in its one spelling: base64url has several of the same bytes, and only one is what was issued. */
export const isSpeltOnce = (token: string): boolean => {
  const signature = token.split('.').at(-1) ?? '';
  return Buffer.from(signature, 'base64url').toString('base64url') === signature;
};
