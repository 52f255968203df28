import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A new private key on P-256 (PKCS #8, DER). */
export const newSigningKey = (): Buffer =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'der', type: 'pkcs8' });

/** The public half of a private key, as AWS KMS gives it (SubjectPublicKeyInfo, DER). */
export const publicKeyOf = (material: Buffer): Buffer =>
  createPublicKey(privateKey(material)).export({ format: 'der', type: 'spki' });

/** ECDSA with SHA-256 over a message; the signature is DER, as AWS KMS gives it. */
export const signWith = (material: Buffer, message: Uint8Array): Buffer =>
  sign('sha256', message, { key: privateKey(material), dsaEncoding: 'der' });

const privateKey = (material: Buffer): KeyObject =>
  createPrivateKey({ key: material, format: 'der', type: 'pkcs8' });
