import { createSecretKey, type KeyObject } from 'node:crypto';
import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms';
import { memoizeAsync } from '../memoizeAsync.ts';

/**
 * Derives a key for one purpose: the KMS key's MAC of the purpose's name. One KMS call per cold start; the key is never
 * stored, and keys of different purposes are independent.
 */
export const derivedKey = (kms: KMSClient, keyId: string, purpose: string): (() => Promise<KeyObject>) =>
  memoizeAsync(async () => {
    const { Mac } = await kms.send(
      new GenerateMacCommand({ KeyId: keyId, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from(purpose) }),
    );
    if (!Mac) throw new Error('KMS returned no MAC');
    // Node takes a MAC under a key object at a quarter of the time that it takes under bytes
    return createSecretKey(Mac);
  });
