import { createSecretKey } from 'node:crypto';
import { type Certificates, createCertificates } from '../../functions/certificate/signing/certificates.ts';
import type { SigningKeys } from '../../functions/certificate/signing/keys.ts';

/** Creates certificates with given keys, at an invented address. */
export const createTestCertificates = (
  keys: SigningKeys,
  issuer: string,
): Certificates & { readonly keys: SigningKeys } => ({
  keys,
  ...createCertificates({
    keys,
    issuer,
    publicUrl: 'https://tongban.example/',
    saltKey: () => Promise.resolve(createSecretKey(Buffer.alloc(32, 7))),
  }),
});

/** Returns the signed part of a token, without the disclosures. */
export const signedPart = (token: string): string => token.split('~')[0] ?? '';
